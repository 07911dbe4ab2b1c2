import type { Direction } from './marks.ts'

/** A note that a coder left on a coding of this code and direction in this document's wave. */
export type Memo = {
  readonly coder: 'Noa' | 'Samir'
  readonly code: string
  readonly direction: Direction
  readonly wave: 'baseline' | 'end'
  readonly text: string
}

export const memos: readonly Memo[] = [
  {
    coder: 'Noa',
    code: 'leadership-confidence',
    direction: 'negative',
    wave: 'baseline',
    text: 'הדיבור הוא של אורח בישיבה. להשוות לריאיון הסיום.',
  },
  {
    coder: 'Noa',
    code: 'leadership-confidence',
    direction: 'positive',
    wave: 'end',
    text: 'שינוי של ממש בניסוח: "אני", לא "הם". מועמד לציטוט בדוח.',
  },
  {
    coder: 'Noa',
    code: 'data-use',
    direction: 'negative',
    wave: 'baseline',
    text: 'הנתונים קיימים, השימוש לא. לא להתבלבל עם היעדר נתונים.',
  },
  {
    coder: 'Noa',
    code: 'data-use',
    direction: 'positive',
    wave: 'end',
    text: 'יש כאן החלטה שנשענת על נתון ולא רק קריאה של נתון. עומד בכלל ההכללה.',
  },
  {
    coder: 'Noa',
    code: 'resource-pooling',
    direction: 'negative',
    wave: 'end',
    text: 'אובדן של משאב שהיה קיים, לא היעדר מהתחלה. חוזר אצל כמה מרואיינים.',
  },
  {
    coder: 'Noa',
    code: 'team-building',
    direction: 'mixed',
    wave: 'baseline',
    text: 'גבולי: לכידות של הצוות או יחסים אישיים? השארתי כאן ואעלה בפגישת הקידוד.',
  },
  {
    coder: 'Noa',
    code: 'management-routines',
    direction: 'positive',
    wave: 'end',
    text: 'שגרה קבועה ולא כוונה. זה ההבדל מתחילת השנה.',
  },
  {
    coder: 'Noa',
    code: 'culture-of-excellence',
    direction: 'positive',
    wave: 'end',
    text: 'סיסמה או מעשה? יש דוגמה קונקרטית, לכן קודד.',
  },
  {
    coder: 'Noa',
    code: 'peer-observation',
    direction: 'positive',
    wave: 'end',
    text: 'צפייה שקרתה באמת, לא תוכנית לצפות. קוד הבן ולא קוד האב.',
  },
  {
    coder: 'Samir',
    code: 'leadership-confidence',
    direction: 'positive',
    wave: 'end',
    text: 'ثقة مرتبطة بموقف محدد وليست شعورًا عامًا. مناسبة للاقتباس.',
  },
  {
    coder: 'Samir',
    code: 'data-use',
    direction: 'positive',
    wave: 'end',
    text: 'هنا قرار مبني على المعطيات. أقارن مع المقابلة الأولى.',
  },
  {
    coder: 'Samir',
    code: 'mathematics-focus',
    direction: 'positive',
    wave: 'end',
    text: 'التركيز على الرياضيات واضح، لكن هل يتفق معه بقية المعلمين؟',
  },
  {
    coder: 'Samir',
    code: 'resource-pooling',
    direction: 'positive',
    wave: 'baseline',
    text: 'أكثر من مورد في مكان واحد. أبقيت الرمز كما هو.',
  },
  {
    coder: 'Samir',
    code: 'team-building',
    direction: 'negative',
    wave: 'baseline',
    text: 'ترددت بين هذا الرمز ورمز الروتين الإداري. نناقشه مع نوعا.',
  },
  {
    coder: 'Samir',
    code: 'culture-of-excellence',
    direction: 'mixed',
    wave: 'baseline',
    text: 'بداية قوية ثم تراجع، لذلك الاتجاه مختلط.',
  },
]

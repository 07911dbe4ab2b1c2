import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const groups: Words['groups'] = {
  noScales: 'אף סולם לא נמדד בשתי הנקודות, ולכן אין שינוי שאפשר להשוות בין קבוצות.',
  intro:
    'השינוי הממוצע לפי קבוצה, אצל מי שנמדדו פעמיים. קבוצות של פחות מחמישה אינן מוצגות, וגם לא קבוצה גדולה יותר שאפשר להסיק ממנה קבוצה קטנה.',
  none: 'אין קבוצות גדולות דיין להשוואה בלי שאדם יזוהה.',
  caption: (attribute: Part) => say`השינוי הממוצע לפי ${attribute}`,
  part: (caption: Phrase, part: string, parts: string) => say`${caption}, חלק ${part} מתוך ${parts}`,
  scale: 'סולם',
  column: (group: string, n: string) => `${group} (${n})`,
  city: (n: number) => `עיר ${n}`,
  coach: (n: number) => `מאמן ${n}`,
  school: (n: number) => `בית ספר ${n}`,
  person: (n: number) => `קבוצה ${n}`,
  upTo: (most: string) => `עד ${most}`,
  notStated: 'לא צוין',
  hidden: 'מעטים מכדי להציג',
  differs: (figure: Figure) => say`${figure}*`,
  note: '* רווח הסמך של ההפרש מכל האחרים אינו כולל אפס. כשמשווים קבוצות רבות, חלקן נראות כך במקרה.',
  attributes: {
    city: 'עיר',
    coach: 'מאמן',
    sector: 'מגזר',
    gender: 'מגדר',
    cohort: 'מחזור',
    language: 'שפה',
    years_in_post: 'ותק בתפקיד בשנים',
  } as Readonly<Record<string, string>>,
  found: (k: Figure, all: Figure) =>
    say`מספר ההשוואות של קבוצה עם כל האחרים שבהן רווח הסמך אינו כולל אפס: ${k} מתוך ${all}.`,
  values: {
    male: 'גברים',
    female: 'נשים',
    he: 'עברית',
    ar: 'ערבית',
    en: 'אנגלית',
    state: 'ממלכתי',
    'state-religious': 'ממלכתי־דתי',
    arab: 'ערבי',
    druze: 'דרוזי',
    bedouin: 'בדואי',
  } as Readonly<Record<string, string>>,
}

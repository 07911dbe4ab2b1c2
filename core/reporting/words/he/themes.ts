import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const themes: Words['themes'] = {
  oneWave: 'יש מדידה אחת, ולכן אי אפשר להשוות נושאים. אלה הנושאים, ומעט ממה שנאמר.',
  intro: (n: Phrase) =>
    say`הספירה היא של מי שיש להם טקסט בשתי הנקודות: ${n}. נושא שלא עלה אינו בהכרח נעדר מעבודתו של אדם: הריאיון הולך אחר השיחה.`,
  none: 'במחקר זה לא קודדו טקסטים.',
  noPairs: 'לאף מנהל אין טקסט בשתי הנקודות, ולכן אי אפשר להשוות נושאים.',
  caption: 'מי העלה כל נושא',
  theme: 'נושא',
  n: 'n',
  onlyBaseline: 'רק בראשונה',
  onlyEnd: 'רק בשנייה',
  change: 'שינוי בנקודות',
  interval: (confidence: string) => `רווח סמך ${confidence}`,
  p: 'p',
  note: 'השינוי במאיות של האנשים. p: מבחן מקנמר המדויק, לא מתוקן; הערכים המתוקנים בנספח.',
  chartSubtitle: (n: Phrase) => say`כמה העלו כל נושא בשתי הנקודות (${n}). צבע רק כשרווח הסמך של השינוי אינו כולל אפס.`,
  chartUp: (names: Phrase) => say`יותר מנהלים דיברו על: ${names}`,
  chartDown: (names: Phrase) => say`פחות מנהלים דיברו על: ${names}`,
  chartBoth: (up: Phrase, down: Phrase) => say`יותר מנהלים דיברו על: ${up}; ופחות על: ${down}`,
  chartNone: 'אף נושא לא התחזק או נחלש יותר משהמקריות יכולה להסביר',
  chartNoneClear: 'אין נושא שהתחזק או נחלש בבירור',
  chartMay: (names: Phrase) => say`שינוי שיכול להיות מקרי: ${names}`,
  sentence: (base: Figure, end: Figure, n: Figure) =>
    say`העלו את הנושא ${base} מתוך ${n} בנקודה הראשונה ו־${end} מתוך ${n} בשנייה.`,
  moved: (gained: Figure, dropped: Figure) => say`רק בפעם השנייה העלו אותו ${gained}, ורק בראשונה ${dropped}.`,
  changed: {
    up: 'השיעור עלה יותר משהמקריות מסבירה.',
    mayUp: 'ייתכן שהשיעור עלה, אך בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
    down: 'השיעור ירד יותר משהמקריות מסבירה.',
    mayDown: 'ייתכן שהשיעור ירד, אך בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
    none: 'ההבדל יכול להיות מקרי.',
  },
  unknown: (why: Part) => say`אי אפשר להשוות: ${why}.`,
  finding: (label: Part, base: Figure, end: Figure, n: Figure) =>
    say`בראיונות, ${label}: העלו את הנושא ${base} מתוך ${n} מנהלים בתחילה ו־${end} מתוך ${n} בסוף.`,
  findingMay: 'בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
  counterVoice: 'קול אחר',
  noQuote: 'אין ציטוט של נושא זה שאפשר להדפיס.',
}

import { type Part, say, withText } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const scales: Words['scales'] = {
  intro: 'כל סולם לפי סדר המחקר. הערכים בשתי המדידות והשינוי הם של מי שנמדדו פעמיים.',
  none: 'במחקר אין סולמות.',
  noPairs: 'אין סולם שיש לו מנהלים עם ציון בשתי הנקודות, ולכן אין על מה לדווח כשינוי.',
  caption: 'השינוי בכל סולם',
  scale: 'סולם',
  pairs: 'זוגות',
  change: 'שינוי',
  interval: (confidence: string) => `רווח סמך ${confidence}`,
  to: ' עד ',
  p: 'p',
  adjusted: 'p מתוקן',
  g: 'g',
  pNote: 'p: מבחן t לזוגות; מתוקן לפי הולם על פני כל הסולמות. g: שינוי ממוצע מתוקנן.',
  titles: {
    up: (label: Part) => say`${label}: עלייה ברורה`,
    mayUp: (label: Part) => say`${label}: עלייה שיכולה להיות מקרית`,
    down: (label: Part) => say`${label}: ירידה ברורה`,
    mayDown: (label: Part) => say`${label}: ירידה שיכולה להיות מקרית`,
    none: (label: Part) => say`${label}: אין שינוי ברור`,
  },
  titleUnknown: (label: Part) => say`${label}: לא הושווה`,
  slopeTitle: (rose: Figure, same: Figure, fell: Figure) => say`עלו: ${rose}, ללא שינוי: ${same}, ירדו: ${fell}`,
  subtitle: (n: Phrase) => say`קו לכל אחד (${n}); הנקודות הן ממוצעים`,
  counts: (pairs: Phrase, rose: Figure, same: Figure, fell: Figure) =>
    say`נמדדו פעמיים: ${pairs}. מהם עלו ${rose}, נשארו באותו ציון ${same} וירדו ${fell}.`,
  changed: {
    up: (mean: Figure, low: Figure, high: Figure) =>
      say`הממוצע עלה ב־${mean} נקודות; הנתונים מתיישבים עם עלייה שבין ${low} ל־${high}.`,
    mayUp: (mean: Figure, low: Figure, high: Figure) =>
      say`הממוצע גבוה ב־${mean} נקודות. כשהסולם נבחן לבדו, הנתונים מתיישבים עם עלייה שבין ${low} ל־${high}; בין כל הסולמות שהושוו הדבר יכול להיות מקרי.`,
    down: (mean: Figure, low: Figure, high: Figure) =>
      say`הממוצע ירד ב־${mean} נקודות; הנתונים מתיישבים עם ירידה שבין ${low} ל־${high}.`,
    mayDown: (mean: Figure, low: Figure, high: Figure) =>
      say`הממוצע נמוך ב־${mean} נקודות. כשהסולם נבחן לבדו, הנתונים מתיישבים עם ירידה שבין ${low} ל־${high}; בין כל הסולמות שהושוו הדבר יכול להיות מקרי.`,
    none: (mean: Figure, low: Figure, high: Figure) =>
      say`הממוצע השתנה ב־${mean} נקודות, ואין להבחין בין זה למקריות: הנתונים מתיישבים עם כל ערך שבין ${low} ל־${high}.`,
  },
  size: (size: string, g: Figure) =>
    say`לפי המוסכמה זהו שינוי ${size} (${withText(g, `g\u00a0=\u00a0${g.text.replace('+', '')}`)}).`,
  noInterval: (mean: Figure) => say`הממוצע השתנה ב־${mean} נקודות; אי אפשר לומר באיזו ודאות.`,
  unknown: (why: Part) => say`אי אפשר לחשב שינוי: ${why}.`,
  findingUp: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
    say`${label}: עלייה מ־${from} ל־${to} (${n}); הנתונים מתיישבים עם עלייה של ${low} עד ${high} נקודות.`,
  findingDown: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
    say`${label}: ירידה מ־${from} ל־${to} (${n}); הנתונים מתיישבים עם ירידה של ${low} עד ${high} נקודות.`,
}

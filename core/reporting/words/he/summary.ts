import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'
import { joined } from './grammar.ts'

export const summary: Words['summary'] = {
  designNoSurvey: (asked) => say`במחקר משתתפים ${asked}. לא נענה בו שאלון.`,
  keyInterviews: 'מנהלים רואיינו פעמיים',
  design: (asked: Phrase, baseline: Part, end: Part, pairs: Figure) =>
    say`אותן שאלות הוצגו לקבוצה של ${asked} בשתי נקודות זמן, ${baseline} ו${joined(end)}; מספר המשיבים בשתיהן: ${pairs}. השינוי נמדד אצל אותם אנשים עצמם.`,
  designOneWave: (asked: Phrase) => say`נערכה מדידה אחת, בקרב ${asked}. עדיין אין למה להשוות אותה.`,
  interviewed: (n: Phrase) => say`ראיונות עם ${n} הוקלטו בשתי הנקודות וקודדו לפי נושאים.`,
  questionsHeading: 'השאלות',
  questions: [
    'האם האימון התקיים כמתוכנן?',
    'האם המנהלים השתנו, במה שהם מדווחים ובמה שהם אומרים?',
    'האם השאלון והראיונות מסכימים?',
    'מה קרה למספר הבוגרים?',
  ],
  findingsHeading: 'הממצאים',
  nothingYet: 'עדיין אין די נתונים לממצא.',
  unmoved: (k: Figure, all: Figure, names: Phrase) =>
    say`ב־${k} מתוך ${all} הסולמות אי אפשר להבחין בין שינוי למקריות: ${names}.`,
  delivered: (held: Figure, planned: Figure, share: Figure) =>
    say`מתוך ${planned} מפגשי אימון מתוכננים התקיימו ${held} (${share}).`,
  caution: 'אין קבוצת השוואה. הדוח מדבר על שינוי במהלך התוכנית, לא בגללה.',
  changeLabel: 'שינוי',
  keyPairs: 'מנהלים נמדדו פעמיים',
  keySessions: 'מפגשים מתוכננים התקיימו',
  keyUp: 'סולמות בעלייה ברורה',
  keyDown: 'סולמות בירידה ברורה',
  keyMayUp: (n: Figure) => say`אולי עלו: עוד ${n}`,
  keyMayDown: (n: Figure) => say`אולי ירדו: עוד ${n}`,
  semicolon: '; ',
  alsoUp: (names: Phrase) => say`עלייה ברורה נמצאה גם כאן: ${names}.`,
  alsoDown: (names: Phrase) => say`ירידה ברורה נמצאה גם כאן: ${names}.`,
  findingMayUp: (names: Phrase, all: Figure) =>
    say`ייתכן שחלה עלייה, אך בהשוואה של ${all} סולמות הדבר יכול להיות מקרי: ${names}.`,
  findingMayDown: (names: Phrase, all: Figure) =>
    say`ייתכן שחלה ירידה, אך בהשוואה של ${all} סולמות הדבר יכול להיות מקרי: ${names}.`,
  of: (part: Figure, all: Figure) => say`${part} מתוך ${all}`,
  chartUp: (names: Phrase) => say`המנהלים דיווחו על עלייה ברורה: ${names}`,
  chartDown: (names: Phrase) => say`המנהלים דיווחו על ירידה ברורה: ${names}`,
  chartBoth: (up: Phrase, down: Phrase) => say`המנהלים דיווחו על עלייה ברורה: ${up}; ועל ירידה: ${down}`,
  chartNone: 'אף סולם לא השתנה יותר משהמקריות יכולה להסביר',
  chartNoneClear: 'אין סולם שבו השינוי ברור',
  mayUp: (name: Phrase) => say`אולי גם עלייה: ${name}`,
  mayDown: (name: Phrase) => say`אולי גם ירידה: ${name}`,
  scalesMayUp: (n: Figure) => say`אולי גם עלייה ב־${n} סולמות`,
  scalesMayDown: (n: Figure) => say`אולי גם ירידה ב־${n} סולמות`,
  chartMore: (n: number) => `עוד ${n}`,
  chartSubtitle: (n: Part, confidence: string) =>
    say`ממוצעים בשתי הנקודות ושינוי ממוצע עם רווח סמך של ${confidence}; זוגות: ${n}. צבע רק כשהרווח אינו כולל אפס.`,
}

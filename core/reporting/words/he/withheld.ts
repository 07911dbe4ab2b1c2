import { listPhrases, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const withheld: Words['withheld'] = {
  heading: 'מה אינו מוצג',
  intro: 'כדי שאיש לא יזוהה, תאים אחדים בטבלאות ריקים, ושורות ועמודות אחדות הושמטו. אלה כולם.',
  notes: [
    'כלל 1: מה שמתאר פחות מחמישה אנשים אינו מוצג.',
    'כלל 2: כל עוד מה שהוסתר הוא קבוצה אחת בלבד, או פחות מחמישה אנשים יחד, מוסתרת איתו גם הקבוצה הבאה בגודלה, שכן אפשר היה לחשב את הראשונה מן הסכומים.',
    'לא נאמר איזה משני הכללים חל על איזו קבוצה: זה היה מצמצם את הגדלים האפשריים.',
  ],
  none: 'שום תא בשום טבלה לא הוסתר: אין בהן דבר שמתאר פחות מחמישה אנשים.',
  caption: 'תאים שאינם מוצגים, ומדוע',
  what: 'מה אינו מוצג',
  rule: 'כלל',
  rules: { small: 'כלל 1', smallOrDeducible: 'כלל 1 או 2' },
  inText: 'בטקסט',
  leavers: 'ציוני ההתחלה של מי שעזבו לעומת מי שנשארו: הטבלה כולה',
  leaversOf: (scales) => say`מי שעזבו, וכמה הם רחוקים ממי שנשארו: ${listPhrases(scales, ', ', ' ו־')}`,
  rows: (names) => say`שורות שלמות: ${listPhrases(names, ', ', ' ו־')}`,
  columns: (names) => say`עמודות שלמות: ${listPhrases(names, ', ', ' ו־')}`,
  cells: (group, scales) => say`${group}: ${listPhrases(scales, ', ', ' ו־')}`,
  attribute: (caption) => say`${caption}: הטבלה כולה`,
}

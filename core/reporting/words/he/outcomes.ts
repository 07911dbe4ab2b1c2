import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const outcomes: Words['outcomes'] = {
  known: { five_unit_graduates: 'בוגרי חמש יחידות במתמטיקה' },
  none: 'אין במחקר נתונים שנתיים של בתי ספר.',
  caption: (label: Part) => say`${label}, שנה אחר שנה`,
  year: 'שנה',
  sites: 'בתי ספר',
  sum: 'סכום',
  mean: 'ממוצע לבית ספר',
  shareOf: 'שיעור מן המחזור',
  target: 'יעד',
  risen: (label: Part, from: Figure, to: Figure, first: Part, last: Part) =>
    say`${label}: ${from} בשנת ${first}, ${to} בשנת ${last}`,
  reached: (target: Figure) => say`היעד לשנה האחרונה, ${target}, הושג.`,
  missed: (target: Figure) => say`היעד לשנה האחרונה, ${target}, לא הושג.`,
  subtitle: (sites: Phrase) => say`סכום על פני ${sites}, לפי שנה, לעומת היעד`,
  subtitleNoTarget: (sites: Phrase) => say`סכום על פני ${sites}, לפי שנה`,
  lag: 'אימון בשנה אחת יכול להתגלות אצל הבוגרים רק כעבור שנים, ואותם בתי ספר השתתפו בתוכנית הלאומית כל הזמן: המספרים מתארים מה קרה, לא מה עשה האימון.',
}

import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const participation: Words['participation'] = {
  intro: (both: Figure, baseline: Phrase, end: Phrase) =>
    say`על השאלון השיבו במדידה הראשונה ${baseline} ובשנייה ${end}; בשתיהן השיבו ${both}.`,
  oneWave: (n: Phrase) => say`על השאלון השיבו: ${n}.`,
  noSurvey: 'במחקר זה לא נענה שאלון.',
  flowCaption: 'מי השיב ומתי',
  group: 'קבוצה',
  people: 'מנהלים',
  roster: 'ברשימה',
  answered: (wave: Part) => say`השיבו: ${wave}`,
  both: 'השיבו פעמיים',
  lost: 'במדידה הראשונה בלבד',
  joined: 'במדידה השנייה בלבד',
  attritionCaption: 'האם מי שעזבו היו שונים במדידה הראשונה?',
  stayed: 'נשארו: ממוצע (n)',
  left: 'עזבו: ממוצע (n)',
  g: 'הפרש, g',
  attritionNote: 'g גדול מאפס: ציוני הנשארים היו גבוהים יותר. כשהעוזבים מעטים זהו רמז, לא מבחן.',
  attritionHidden: 'עזבו פחות מחמישה מנהלים: ציוניהם אינם מוצגים, כדי שאיש מהם לא יזוהה.',
  attritionNoneLost: 'איש ממי שהשיבו בתחילה לא נשר.',
  deliveryHeading: 'ביצוע האימון',
  delivery: (held: Figure, planned: Figure, share: Figure) =>
    say`מתוך ${planned} מפגשים אישיים מתוכננים התקיימו ${held} (${share}).`,
  groupHeld: (held: Figure, planned: Figure) => say`מתוך ${planned} מפגשי קבוצה מתוכננים של המאמנים התקיימו ${held}.`,
  networkHeld: (held: Figure, planned: Figure) => say`מתוך ${planned} מפגשי רשת מתוכננים התקיימו ${held}.`,
  noSessions: 'במחקר זה לא נרשמו מפגשים.',
  numberCaption: 'מפגשים אישיים לפי מספר המפגש',
  number: 'מפגש',
  staffCaption: 'מפגשים אישיים לפי מאמן',
  staff: 'מאמן',
  planned: 'תוכננו',
  held: 'התקיימו',
  share: 'שיעור',
  heatAll: 'כל המפגשים המתוכננים התקיימו',
  heatTitle: (number: Part, share: Figure) => say`מפגש ${number} התקיים הכי פחות: ${share} מן המתוכנן`,
  heatSubtitle: (n: Part) => say`מפגשים אישיים שהתקיימו מתוך המתוכננים, לפי מאמן ומספר מפגש; ${n}`,
  sessionNumber: 'מספר המפגש',
}

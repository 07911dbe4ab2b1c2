import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const programme: Words['programme'] = {
  about: (title: Part) => say`דוח זה מעריך את התוכנית „${title}”.`,
  funded: (funder: Part) => say`המימון: ${funder}.`,
  granted: (funder: Part, grant: Part) => say`המימון: ${funder}, מענק ${grant}.`,
  idea: 'הרעיון: מנהלים שמקבלים אימון מובילים את המתמטיקה בבית ספרם בביטחון רב יותר, מתכננים לפי נתוני תלמידים ובונים צוותים שלומדים יחד; ובעקבות זאת יותר תלמידים מסיימים את הרמה הגבוהה ביותר במתמטיקה.',
  logicCaption: 'מן המשאבים אל התוצאות: ההיגיון שההערכה הולכת לפיו',
  step: 'שלב',
  what: 'מה פירושו כאן',
  resources: 'משאבים',
  activities: 'פעולות',
  outputs: 'תפוקות',
  shortTerm: 'צפוי במהלך השנה',
  longTerm: 'צפוי בשנים שאחריה',
  coached: (coaches: Phrase, people: Phrase) => say`${coaches} עבור ${people}`,
  inSchools: (schools: Phrase) => say`; ${schools}`,
  inCities: (cities: Phrase) => say`; ${cities}`,
  activity: (sessions: Figure) => say`מפגשי אימון אישיים מתוכננים: ${sessions}`,
  groups: (group: Figure) => say`; מפגשי קבוצה של המאמנים: ${group}`,
  network: (network: Figure) => say`; מפגשי רשת: ${network}`,
  output: (held: Figure, planned: Figure) => say`התקיימו ${held} מתוך ${planned} מפגשים אישיים`,
  notStated: 'לא נרשם במחקר זה',
  assumption:
    'השרשרת מניחה שמה שנלמד באימון מגיע אל בית הספר, ושיש לבתי הספר די מורים למתמטיקה. המחקר אינו בודק הנחות אלה.',
}

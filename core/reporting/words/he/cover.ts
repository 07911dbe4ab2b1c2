import { type Part, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const cover: Words['cover'] = {
  kind: 'דוח הערכה',
  subtitle: (baseline: Part, end: Part) => say`השינוי אצל המנהלים: ${baseline} לעומת ${end}`,
  subtitleOneWave: 'מה אמרו המנהלים',
  funder: 'מממן',
  grant: 'מענק',
  written: 'נכתב ב־',
  people: 'משתתפים',
  pseudonyms: 'כולם בשמות בדויים',
  contents: 'תוכן העניינים',
  page: 'עמוד',
  figure: 'תרשים',
  table: 'טבלה',
}

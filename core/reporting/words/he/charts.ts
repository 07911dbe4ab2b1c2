import type { Words } from '../en.ts'

export const charts: Words['charts'] = {
  row: 'שורה',
  people: 'מנהלים',
  mean: 'ממוצע',
  low: 'הרווח, מ־',
  high: 'הרווח, עד',
  values: 'הערכים שבתרשים',
}

import type { Words } from '../en.ts'

export const charts: Words['charts'] = {
  row: 'الصف',
  people: 'المديرون',
  mean: 'المتوسط',
  low: 'المجال، من',
  high: 'المجال، إلى',
  values: 'قيم هذا الشكل',
}

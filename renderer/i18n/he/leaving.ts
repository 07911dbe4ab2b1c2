import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

/** What is decided before the report leaves. */
export const leaving: SectionIn<HebrewForms, English['leaving']> = {
  quotes: 'ציטוטים',
  names: 'שמות וקבוצות',
  changes: 'מאז הדוח הקודם',
}

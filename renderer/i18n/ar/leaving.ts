import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

/** What is decided before the report leaves. */
export const leaving: SectionIn<ArabicForms, English['leaving']> = {
  quotes: 'الاقتباسات',
  names: 'الأسماء والمجموعات',
  changes: 'منذ التقرير السابق',
}

import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

/** Building the report: its sections, own text and findings. */
export const builder: SectionIn<ArabicForms, English['builder']> = {
  findings: 'النتائج',
}

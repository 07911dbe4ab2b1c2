import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

/** Building the report: its sections, own text and findings. */
export const builder: SectionIn<HebrewForms, English['builder']> = {
  findings: 'ממצאים',
}

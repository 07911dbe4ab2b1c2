import { say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'

export const limits = {
  noControl:
    'There is no comparison group. What changed, changed during the programme; whether because of it, this design cannot say. Other reforms, experience gained in a year of work, and the attention of being studied are other explanations.',
  selfReport:
    'The questionnaire is what principals say of themselves. After coaching they may also judge themselves by a stricter measure than before, which hides change, or answer as they think is hoped for, which feigns it.',
  attrition: (lost: Phrase, asked: Figure) =>
    say`Missing at the second measurement: ${lost} of ${asked} who answered the first. If those who left did worse, the picture here is too bright.`,
  interviews: (n: Figure, all: Figure) =>
    say`Interviews at both points exist for ${n} of ${all} principals. Their words illustrate; they do not count the whole.`,
  clusters: (n: Figure) =>
    say`Principals share ${n} coaches. People with the same coach may resemble each other, so the intervals are likely somewhat too narrow; with so few coaches this cannot be corrected well.`,
  many: (n: Figure) =>
    say`Comparing ${n} scales makes a chance finding likelier. The adjusted probabilities allow for this.`,
  lag: 'Graduates lag: students now in the last year chose their level of mathematics before the coaching began.',
  oneWave: 'There is only one measurement, so nothing can be said about change.',
}

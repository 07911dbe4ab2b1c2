import { type Part, say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'

export const design = {
  questionsHeading: 'Questions',
  sourcesHeading: 'Design and sources',
  sources: (answered: Phrase, interviews: Phrase, sessions: Phrase) =>
    say`The sources are a questionnaire (${answered}), ${interviews} and the records of ${sessions}.`,
  detail: (where: Part) => say`How scores, intervals and tests are made is in appendix ${where}.`,
}

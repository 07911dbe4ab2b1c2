import { type Part, say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const design: Words['design'] = {
  questionsHeading: 'השאלות',
  sourcesHeading: 'המערך והמקורות',
  sources: (answered: Phrase, interviews: Phrase, sessions: Phrase) =>
    say`המקורות: שאלון (${answered}), ${interviews} ורישומים של ${sessions}.`,
  detail: (where: Part) => say`כיצד מחושבים ציונים, רווחי סמך ומבחנים: בנספח ${where}.`,
}

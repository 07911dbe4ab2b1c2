import { type Part, say } from '../../phrase.ts'
import { low } from './grammar.ts'

export const primary = {
  named: (label: Part) => say`The plan names one primary measure: ${low(label)}.`,
  before: (marked: Part) =>
    say`It was marked in the study’s file on ${marked}, before anything of the second measurement was there. Its probability is that of one test planned in advance and is not adjusted.`,
  with: (marked: Part) =>
    say`It came into the study’s file on ${marked} together with the data of the second measurement, so the file cannot show that it was chosen beforehand. Its probability is read adjusted, like that of the others.`,
  after: (marked: Part, data: Part) =>
    say`It was marked in the study’s file on ${marked}, when data of the second measurement were already there (since ${data}), so it is not called planned in advance. Its probability is read adjusted, like that of the others.`,
  family:
    'The other measures are families, read by their adjusted probabilities; the adjusted probabilities in the tables count every measure of a kind, the primary one included.',
  finding: (label: Part) => say`The plan’s primary measure is ${low(label)}.`,
}

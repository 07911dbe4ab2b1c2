import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import { low, lowButFirst } from './grammar.ts'

export const summary = {
  designNoSurvey: (asked: Phrase) => say`The study is of ${asked}. No questionnaire was answered.`,
  keyInterviews: 'principals interviewed both times',
  design: (asked: Phrase, baseline: Part, end: Part, pairs: Figure) =>
    say`The same questions were put to ${asked} at two points, ${low(baseline)} and ${low(end)}; ${pairs} answered both times, and change is measured within these same people.`,
  designOneWave: (asked: Phrase) =>
    say`One measurement was made, of ${asked}. There is nothing yet to compare it with.`,
  interviewed: (n: Phrase) => say`Interviews with ${n} were recorded at both points and coded for themes.`,
  questionsHeading: 'Questions',
  questions: [
    'Was the coaching delivered as planned?',
    'Did principals change, in what they report and in what they say?',
    'Do the questionnaire and the interviews agree?',
    'What became of the number of graduates?',
  ],
  findingsHeading: 'Findings',
  nothingYet: 'There are not yet enough data for a finding.',
  unmoved: (k: Figure, all: Figure, names: Phrase) =>
    say`On ${k} of ${all} scales no change can be told from chance: ${low(names)}.`,
  delivered: (held: Figure, planned: Figure, share: Figure) =>
    say`${held} of ${planned} planned coaching sessions were held (${share}).`,
  caution: 'There is no comparison group. This report speaks of change during the programme, not because of it.',
  changeLabel: 'Change',
  keyPairs: 'principals measured both times',
  keySessions: 'planned sessions held',
  keyUp: 'scales with a clear rise',
  keyDown: 'scales with a clear fall',
  keyMayUp: (n: Figure) => say`${n} more may have risen`,
  keyMayDown: (n: Figure) => say`${n} more may have fallen`,
  semicolon: '; ',
  alsoUp: (names: Phrase) => say`A clear rise was also found in ${low(names)}.`,
  alsoDown: (names: Phrase) => say`A clear fall was also found in ${low(names)}.`,
  findingMayUp: (names: Phrase, all: Figure) =>
    say`${lowButFirst(names)} may have risen, but among ${all} scales compared this can be chance.`,
  findingMayDown: (names: Phrase, all: Figure) =>
    say`${lowButFirst(names)} may have fallen, but among ${all} scales compared this can be chance.`,
  of: (part: Figure, all: Figure) => say`${part} of ${all}`,
  chartUp: (names: Phrase) => say`Principals reported a clear rise in ${low(names)}`,
  chartDown: (names: Phrase) => say`Principals reported a clear fall in ${low(names)}`,
  chartBoth: (up: Phrase, down: Phrase) =>
    say`Principals reported a clear rise in ${low(up)}, and a fall in ${low(down)}`,
  chartNone: 'No scale changed by more than chance could',
  chartNoneClear: 'No scale changed clearly',
  mayUp: (name: Phrase) => say`${low(name)} may have risen`,
  mayDown: (name: Phrase) => say`${low(name)} may have fallen`,
  scalesMayUp: (n: Figure) => say`${n} scales may have risen`,
  scalesMayDown: (n: Figure) => say`${n} scales may have fallen`,
  chartMore: (n: number) => `${n} more`,
  chartSubtitle: (n: Part, confidence: string) =>
    say`Means at both points and mean change with its ${confidence} interval; pairs: ${n}. Coloured where the interval is clear of zero.`,
}

import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import { low } from './grammar.ts'

export const themes = {
  oneWave: 'There is one measurement, so no theme can be compared. These are the themes and some of what was said.',
  intro: (n: Phrase) =>
    say`Counts are of ${n} with a text at both points. A theme that is not raised need not be absent from a person’s work: interviews follow the talk.`,
  none: 'No texts were coded in this study.',
  noPairs: 'No principal has a text at both points, so themes cannot be compared.',
  caption: 'Who raised each theme',
  theme: 'Theme',
  n: 'n',
  onlyBaseline: 'Only first',
  onlyEnd: 'Only second',
  change: 'Change, points',
  interval: (confidence: string) => `${confidence} interval`,
  p: 'p',
  note: 'Change in hundredths of the people. p: exact McNemar test, not adjusted; the adjusted values are in the appendix.',
  chartSubtitle: (n: Phrase) =>
    say`Number who raised each theme at both points, of ${n}. Coloured where the interval of the change is clear of zero.`,
  chartUp: (names: Phrase) => say`More principals spoke of ${low(names)}`,
  chartDown: (names: Phrase) => say`Fewer principals spoke of ${low(names)}`,
  chartBoth: (up: Phrase, down: Phrase) => say`More principals spoke of ${low(up)}, fewer of ${low(down)}`,
  chartNone: 'No theme gained or lost more than chance could explain',
  chartNoneClear: 'No theme clearly gained or lost',
  chartMay: (names: Phrase) => say`the change in ${low(names)} may be chance`,
  sentence: (base: Figure, end: Figure, n: Figure) =>
    say`Raised by ${base} of ${n} at the first point and by ${end} of ${n} at the second.`,
  moved: (gained: Figure, dropped: Figure) =>
    say`Of those, ${gained} raised it only the second time and ${dropped} only the first.`,
  changed: {
    up: 'The share rose by more than chance would explain.',
    mayUp: 'The share may have risen, but among all the themes compared this can be chance.',
    down: 'The share fell by more than chance would explain.',
    mayDown: 'The share may have fallen, but among all the themes compared this can be chance.',
    none: 'The difference can be chance.',
  },
  unknown: (why: Part) => say`It cannot be compared: ${why}.`,
  finding: (label: Part, base: Figure, end: Figure, n: Figure) =>
    say`In interviews, ${low(label)} was raised by ${base} of ${n} principals at first and by ${end} of ${n} at the end.`,
  findingMay: 'Among all the themes compared this can be chance.',
  counterVoice: 'another voice',
  noQuote: 'No quote of this theme can be printed.',
}

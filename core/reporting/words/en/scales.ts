import { type Part, say, withText } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'

export const scales = {
  intro: 'Each scale in the study’s order. Baseline, end and change are of those measured both times.',
  none: 'The study has no scales.',
  noPairs: 'No scale has principals with a score at both points, so no change can be told.',
  caption: 'Change in each scale',
  scale: 'Scale',
  pairs: 'Pairs',
  change: 'Change',
  interval: (confidence: string) => `${confidence} interval`,
  to: ' to ',
  p: 'p',
  adjusted: 'p, adjusted',
  g: 'g',
  pNote: 'p: paired t test; adjusted by Holm over all scales. g: standardised mean change.',
  titles: {
    up: (label: Part) => say`${label}: a clear rise`,
    mayUp: (label: Part) => say`${label}: a rise that may be chance`,
    down: (label: Part) => say`${label}: a clear fall`,
    mayDown: (label: Part) => say`${label}: a fall that may be chance`,
    none: (label: Part) => say`${label}: no clear change`,
  },
  titleUnknown: (label: Part) => say`${label}: not compared`,
  slopeTitle: (rose: Figure, same: Figure, fell: Figure) => say`${rose} rose, ${same} stayed, ${fell} fell`,
  subtitle: (n: Phrase) => say`A line each for ${n}; dots are means`,
  counts: (pairs: Phrase, rose: Figure, same: Figure, fell: Figure) =>
    say`Of ${pairs} measured both times, ${rose} rose, ${same} stayed the same and ${fell} fell.`,
  changed: {
    up: (mean: Figure, low: Figure, high: Figure) =>
      say`The mean rose by ${mean} points; the data are compatible with a rise between ${low} and ${high}.`,
    mayUp: (mean: Figure, low: Figure, high: Figure) =>
      say`The mean is ${mean} points higher. Taken alone the data are compatible with a rise between ${low} and ${high}; among all the scales compared it may be chance.`,
    down: (mean: Figure, low: Figure, high: Figure) =>
      say`The mean fell by ${mean} points; the data are compatible with a fall between ${low} and ${high}.`,
    mayDown: (mean: Figure, low: Figure, high: Figure) =>
      say`The mean is ${mean} points lower. Taken alone the data are compatible with a fall between ${low} and ${high}; among all the scales compared it may be chance.`,
    none: (mean: Figure, low: Figure, high: Figure) =>
      say`The mean changed by ${mean} points, which cannot be told from chance: the data are compatible with anything between ${low} and ${high}.`,
  },
  size: (size: string, g: Figure) =>
    say`By the usual convention this change is ${size} (${withText(g, `g\u00a0=\u00a0${g.text.replace('+', '')}`)}).`,
  noInterval: (mean: Figure) => say`The mean changed by ${mean} points; how certain that is cannot be said.`,
  unknown: (why: Part) => say`No change can be computed: ${why}.`,
  findingUp: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
    say`${label} rose from ${from} to ${to} among ${n}; the data are compatible with a rise of ${low} to ${high} points.`,
  findingDown: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
    say`${label} fell from ${from} to ${to} among ${n}; the data are compatible with a fall of ${low} to ${high} points.`,
}

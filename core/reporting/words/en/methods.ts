import { type Part, say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'
import { low } from './grammar.ts'

export const methods = {
  design: (baseline: Part, end: Part) =>
    say`The study measures the same people before and after: ${low(baseline)} and ${low(end)}. A change is always the second minus the first, for those who were measured both times.`,
  oneWave: (wave: Part) => say`The study has one measurement so far: ${low(wave)}.`,
  scalesCaption: 'The scales and how consistently they were answered',
  scale: 'Scale',
  items: 'Questions',
  reversed: 'reversed',
  range: 'Range',
  alpha: (wave: Part) => say`Alpha, ${low(wave)}`,
  alphaNote:
    'Alpha tells how far the questions of a scale hang together (0 to 1), among those who answered all of them; their number in brackets.',
  scoring:
    'A scale’s score is the mean or the sum of its answered questions, as the study declares; reversed questions are turned first. Somebody with too few answers gets no score rather than an estimated one.',
  testing: (confidence: string) =>
    say`Mean change comes with its ${confidence} interval and a paired t test. Probabilities are also shown adjusted for the number of scales compared (Holm).`,
  suggested: {
    separator: '; ',
    says: (list: Phrase) =>
      say`The paired t test was settled beforehand and is the same for all, so that no test is chosen for its result. By the number of pairs, changes of zero, skew and Shapiro and Wilk’s test, these data would have suggested: ${list}. Wilcoxon’s and the permutation test stand beside it in the appendix.`,
    tests: {
      none: 'no test',
      permutation: 'a permutation test',
      wilcoxon: 'Wilcoxon’s signed-rank test',
      t: 'the paired t test',
    },
    reasons: {
      'fewer than 2 pairs': 'fewer than two pairs',
      'no change varies': 'all changes are alike',
      'few pairs': 'few pairs',
      'many zeros': 'many changes are zero',
      'skewed changes': 'the changes are skewed',
      'single item': 'a single question is ordinal',
      'changes not normal': 'the changes do not look normal',
      'changes look normal': 'the changes look normal',
      'enough pairs': 'enough pairs for a mean to be well behaved',
    },
  },
  wording: (limit: string) =>
    say`How sentences are worded: a change is called a clear rise or fall where its interval lies wholly on one side of zero, that of its standardised change too, and its adjusted probability is below ${limit}. Where the interval does but not all of this holds, a rise or fall “may” have happened: when many measures are compared, one of them can look so by chance. All else is no clear change. Marks in the figures have a colour wherever the interval lies wholly on one side of zero.`,
  size: 'The size of a change is called very small below 0.2, small below 0.5, moderate below 0.8 and large from there, by the standardised mean change g; where that is not known, no word for size is used. These are conventions, not judgements of what matters in a school.',
  themes: (interviews: Phrase, coders: Phrase) =>
    say`In ${interviews}, ${coders} marked where each theme of the codebook is spoken of. A theme counts as raised by a person at one point in time when it is marked anywhere in that person’s texts.`,
  mcnemar: 'Shares of people are compared with the exact McNemar test, which looks at those who changed.',
  noThemes: 'No texts were coded.',
  ethics:
    'Principals, coaches and schools are not named. Quotes carry a pseudonym and the time of measurement, never a city or school. Groups of fewer than five people are not shown.',
}

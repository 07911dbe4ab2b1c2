import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'

export const groups = {
  noScales: 'No scale is measured at both points, so there is no change to compare between groups.',
  intro:
    'Mean change by group, of those measured both times. Groups of fewer than five are not shown, nor a larger one from which a smaller could be worked out.',
  none: 'No groups are large enough to be compared without a person being recognised.',
  caption: (attribute: Part) => say`Mean change by ${attribute}`,
  part: (caption: Phrase, part: string, parts: string) => say`${caption}, part ${part} of ${parts}`,
  scale: 'Scale',
  column: (group: string, n: string) => `${group} (${n})`,
  city: (n: number) => `City ${n}`,
  coach: (n: number) => `Coach ${n}`,
  school: (n: number) => `School ${n}`,
  person: (n: number) => `Group ${n}`,
  upTo: (most: string) => `up to ${most}`,
  notStated: 'Not stated',
  hidden: 'too few to be shown',
  differs: (figure: Figure) => say`${figure}*`,
  note: '* The interval of the difference from all others is clear of zero. When many groups are compared, some look so by chance.',
  attributes: {
    city: 'city',
    coach: 'coach',
    sector: 'sector',
    gender: 'gender',
    cohort: 'cohort',
    language: 'language',
    years_in_post: 'years in post',
  } as Readonly<Record<string, string>>,
  found: (k: Figure, all: Figure) =>
    say`In ${k} of ${all} comparisons of a group with all others the interval is clear of zero.`,
  values: {
    male: 'men',
    female: 'women',
    he: 'Hebrew',
    ar: 'Arabic',
    en: 'English',
    state: 'state',
    'state-religious': 'state-religious',
    arab: 'Arab',
    druze: 'Druze',
    bedouin: 'Bedouin',
  } as Readonly<Record<string, string>>,
}

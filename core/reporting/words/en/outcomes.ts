import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'

export const outcomes = {
  /** Names of well-known outcomes by their column's id. */
  known: { five_unit_graduates: 'Five-unit mathematics graduates' },
  none: 'The study holds no yearly figures of schools.',
  caption: (label: Part) => say`${label}, year by year`,
  year: 'Year',
  sites: 'Schools',
  sum: 'Sum',
  mean: 'Mean per school',
  shareOf: 'Share of cohort',
  target: 'Target',
  risen: (label: Part, from: Figure, to: Figure, first: Part, last: Part) =>
    say`${label}: from ${from} in ${first} to ${to} in ${last}`,
  reached: (target: Figure) => say`The target of ${target} for the last year was reached.`,
  missed: (target: Figure) => say`The target of ${target} for the last year was not reached.`,
  subtitle: (sites: Phrase) => say`Sum over ${sites}, by year, against the target`,
  subtitleNoTarget: (sites: Phrase) => say`Sum over ${sites}, by year`,
  lag: 'Coaching in one year can show in graduates only years later, and the same schools took part in the national programme throughout: these figures describe what happened, not what the coaching did.',
}

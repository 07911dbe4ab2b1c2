import { type Part, say } from '../../phrase.ts'

export const indicators = {
  nothing: 'None of the outcomes has a source that can be compared.',
  left: 'Sources with nothing to compare are not listed.',
  intro:
    'One row for each source that speaks to an outcome. “Rose” and “fell” are said of clear changes only; “may have” of those that can be chance among all that were compared.',
  caption: 'Outcomes, sources and where they stand',
  none: 'The study names no indicators.',
  outcome: 'Outcome',
  source: 'Source',
  target: 'Target',
  change: 'Change',
  n: 'n',
  status: 'Status',
  scale: (label: Part) => say`Questionnaire: ${label}`,
  item: (label: Part) => say`Question: ${label}`,
  code: (label: Part) => say`Interviews: ${label}`,
  site: (label: Part) => say`Schools: ${label}`,
  notes:
    'Questionnaire: means of those measured both times. Interviews: share of those interviewed both times who raised the theme. Schools: sum over schools in the first and last year.',
  statuses: {
    up: 'rose',
    mayUp: 'may have risen',
    down: 'fell',
    mayDown: 'may have fallen',
    none: 'no clear change',
  },
  unknown: 'not compared',
  reached: 'target reached',
  missed: 'below target',
  noTarget: 'no target set',
}

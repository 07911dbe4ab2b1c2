import { type Part, say } from '../../phrase.ts'
import { low } from './grammar.ts'

export const cover = {
  kind: 'Evaluation report',
  subtitle: (baseline: Part, end: Part) => say`Change among the principals from ${low(baseline)} to ${low(end)}`,
  subtitleOneWave: 'What the principals said',
  funder: 'Funder',
  grant: 'Grant',
  written: 'Written on',
  people: 'People',
  pseudonyms: 'all under pseudonyms',
  contents: 'Contents',
  page: 'Page',
  figure: 'Figure',
  table: 'Table',
}

import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'

export const programme = {
  about: (title: Part) => say`This report evaluates the programme “${title}”.`,
  funded: (funder: Part) => say`It is funded by ${funder}.`,
  granted: (funder: Part, grant: Part) => say`It is funded by ${funder} under grant ${grant}.`,
  idea: 'Its idea is that principals who are coached lead mathematics in their schools with more confidence, plan by data about students and build teams that learn together; and that more students then finish the highest level of mathematics.',
  logicCaption: 'From resources to results: the logic the evaluation follows',
  step: 'Step',
  what: 'What it means here',
  resources: 'Resources',
  activities: 'Activities',
  outputs: 'Outputs',
  shortTerm: 'Expected within the year',
  longTerm: 'Expected in the years after',
  coached: (coaches: Phrase, people: Phrase) => say`${coaches} for ${people}`,
  inSchools: (schools: Phrase) => say` in ${schools}`,
  inCities: (cities: Phrase) => say` in ${cities}`,
  activity: (sessions: Figure) => say`${sessions} individual coaching sessions planned`,
  groups: (group: Figure) => say`, ${group} group meetings of the coaches`,
  network: (network: Figure) => say`, ${network} network meetings`,
  output: (held: Figure, planned: Figure) => say`${held} of ${planned} individual sessions held`,
  notStated: 'Not recorded in this study',
  assumption:
    'The chain assumes that what is practised in coaching is carried into the school, and that schools keep enough mathematics teachers. The study does not test these assumptions.',
}

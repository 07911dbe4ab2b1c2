export const joint = {
  oneSource: 'Only one of the two sources can be compared, or neither: there is nothing to set side by side.',
  intro:
    'Where both sources move the same way, or neither moves, they are said to confirm each other. A clear change in one and none in the other is no contradiction when only a few were interviewed; it leaves the question open. What may be chance is said with a “may”.',
  caption: 'What each source says',
  outcome: 'Outcome',
  survey: 'Questionnaire',
  interviews: 'Interviews',
  together: 'Together',
  quote: 'In a principal’s words',
  directions: { up: 'up', mayUp: 'may be up', down: 'down', mayDown: 'may be down', none: 'no clear change' },
  verdict: { converge: 'confirm each other', diverge: 'contradict each other', silent: 'open' },
  mayVerdict: { converge: 'may confirm each other', diverge: 'may contradict each other', silent: 'open' },
  noQuote: 'no quote',
}

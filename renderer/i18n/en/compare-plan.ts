/** The measure that the plan names as its primary one, and what the file knows of when. */
export const plan = {
  primary: 'Primary',
  mark: 'Mark as the primary measure',
  unmark: 'Take the primary mark away',
  before:
    'Marked as the primary measure on {{marked}}, before anything of the last wave was in this file. Its p is one test planned in advance and is not adjusted; the other measures are adjusted together.',
  beforeData:
    'Marked as the primary measure on {{marked}}, before the first data of the last wave came in ({{data}}). Its p is one test planned in advance and is not adjusted; the other measures are adjusted together.',
  with: 'The plan names it as the primary measure. It came into this file on {{marked}} together with the data of the last wave, so the file cannot show that it was chosen beforehand: its p is read adjusted, like the others.',
  after:
    'Marked as the primary measure on {{marked}}, when the data of the last wave were already there ({{data}}). That is not pre-specified: its p is read adjusted, like the others.',
  plainP: 'p of the primary measure, planned in advance: not adjusted',
  legend: '† primary measure, marked before the last wave: p not adjusted',
  failed: 'The primary measure could not be changed',
} as const

/** What a screen says when there is nothing, something is on its way, or something went wrong. */
export const states = {
  loading: 'Loading …',
  brokenTitle: 'This screen stopped working',
  brokenBody:
    'Every change up to now is in the study file; nothing was lost. Go back to the study, or try the screen again.',
  details: 'For a problem report',
  errorTitle: 'That did not work',
  errorBody: 'Nothing was lost. Try again; if it stays so, close the study and open it anew.',
  problems: { one: '{{count}} thing to mend', other: '{{count}} things to mend' },
  dataTitle: 'Principals and their data come here',
  dataBody: 'A row for every principal, with sessions, questionnaires and interviews in each wave.',
  codingTitle: 'Interviews come here to be coded',
  codingBody: 'Select a passage, press a key, and it carries the code. Every coding can be undone.',
  compareTitle: 'Baseline beside end of year comes here',
  compareBody: 'For every scale and code: how the same principals changed, and how certain that is.',
  reportTitle: 'The report comes here',
  reportBody: 'It is written from the comparison and the quotes, with pseudonyms only, as a web page or for Word.',
  needData: 'Load a study folder',
  orSample: 'Open the sample study',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  chartKeys: 'Points of the chart: arrow keys walk them, Escape leaves',
  chartKeysOpen: 'Points of the chart: arrow keys walk them, Enter opens, Escape leaves',
  chartPoint: '{{said}} ({{at}} of {{all}})',
  undo: 'Undo',
} as const

/** Refusals of the engine, by reason, said in the window’s language. */
export const refused = {
  'not-a-project': 'This file is not a Throughline study.',
  'newer-project': 'This study was written by a newer Throughline. Update this one to open it.',
  'damaged-project': 'The file is damaged. A backup lies beside it in the folder “backups”.',
  'open-elsewhere':
    'The study is open in another window or on another computer. Close it there first, or open it to read only.',
  'file-missing': 'The file is not where it was. Perhaps it was moved, renamed or deleted.',
  'file-moved': 'The study file was moved or replaced while it was open. Save the study under a new name to go on.',
  'read-only': 'The file cannot be written to.',
  'disk-full': 'The disk is full. Make room and try again.',
  exists: 'There is a file of this name already.',
  'no-study-open': 'No study is open.',
  'import-problems': 'Some of the files need mending first.',
  'open-alarms':
    'Names, quotes or combinations are still to be decided about. Decide, or say why the report leaves as it is.',
  'not-found': 'It is no longer there.',
  conflict: 'It was changed elsewhere in the meantime.',
  invalid: 'Something in it is not right.',
} as const

/** What long work is at; keys are the engine’s stages. */
export const progress = {
  importing: 'Reading',
  writing: 'Writing',
  'comparing-texts': 'Looking for texts that are there twice',
  comparing: 'Working out the comparison',
  reporting: 'Writing the report',
} as const

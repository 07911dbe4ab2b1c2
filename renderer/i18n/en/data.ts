/** Principals and what there is of each. */
export const data = {
  title: { one: '{{count}} principal', other: '{{count}} principals' },
  subtitleNames: 'Names are shown: mind who can see this screen',
  subtitlePseudonyms: 'Pseudonyms only; names stay hidden until you ask for them',
  showNames: 'Show names',
  hideNames: 'Hide names',
  filter: 'Filter principals …',
  principal: 'Principal',
  name: 'Name',
  school: 'School',
  survey: 'Questionnaire',
  interviews: 'Texts',
  sessions: 'Sessions',
  sessionsOf: '{{held}} of {{planned}}',
  answeredAll: '{{wave}}: all questions answered',
  answeredPart: '{{wave}}: {{answered}} of {{items}} questions answered',
  answeredNone: '{{wave}}: no answers',
  documents: { one: '{{wave}}: {{count}} text', other: '{{wave}}: {{count}} texts' },
  documentsNone: '{{wave}}: no text',
  none: '–',
  failed: 'The principals could not be read',
  back: 'All principals',
  sessionsTitle: '{{held}} of {{planned}} sessions held',
  sessionsNone: 'No session is recorded',
  sessionNumber: 'No.',
  date: 'Date',
  staff: 'Coach',
  minutes: 'Minutes',
  topics: 'Topics',
  notHeld: 'not held',
  textsTitle: 'Texts',
  textsNone: 'No text of this principal',
  codings: { one: '{{count}} coding', other: '{{count}} codings' },
  scalesTitle: 'Scale scores',
  scalesNone: 'No answers of this principal',
  scale: 'Scale',
  change: 'Change',
  failedCase: 'This principal could not be read',
} as const

/** Names of attributes that studies often use; others are shown as the study writes them. */
export const attribute = {
  city: 'City',
  school: 'School',
  coach: 'Coach',
  cohort: 'Cohort',
  sector: 'Sector',
  gender: 'Gender',
  language: 'Language',
  years_in_post: 'Years in post',
} as const

/** Names of school outcomes that studies often use. */
export const outcome = {
  five_unit_graduates: 'Five-unit graduates',
  graduating_cohort: 'Graduating cohort',
  target: 'Target',
} as const

import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import { low } from './grammar.ts'

export const participation = {
  intro: (both: Figure, baseline: Phrase, end: Phrase) =>
    say`The questionnaire was answered by ${baseline} at the first measurement and by ${end} at the second; ${both} did so both times.`,
  oneWave: (n: Phrase) => say`The questionnaire was answered by ${n}.`,
  noSurvey: 'No questionnaire was answered in this study.',
  flowCaption: 'Who answered when',
  group: 'Group',
  people: 'Principals',
  roster: 'On the roster',
  answered: (wave: Part) => say`Answered: ${low(wave)}`,
  both: 'Answered both times',
  lost: 'First measurement only',
  joined: 'Second measurement only',
  attritionCaption: 'Did those who left differ at the first measurement?',
  stayed: 'Stayed: mean (n)',
  left: 'Left: mean (n)',
  g: 'Difference, g',
  attritionNote: 'g above zero: those who stayed scored higher. With few leavers this is a hint, not a test.',
  attritionHidden: 'Fewer than five principals left: their scores are not shown, so that none can be recognised.',
  attritionNoneLost: 'Nobody who answered at first was lost.',
  deliveryHeading: 'Delivery of the coaching',
  delivery: (held: Figure, planned: Figure, share: Figure) =>
    say`Of ${planned} planned individual sessions ${held} were held (${share}).`,
  groupHeld: (held: Figure, planned: Figure) => say`The coaches met as a group ${held} times of ${planned} planned.`,
  networkHeld: (held: Figure, planned: Figure) => say`Of ${planned} planned network meetings ${held} took place.`,
  noSessions: 'No sessions are recorded in this study.',
  numberCaption: 'Individual sessions by number',
  number: 'Session',
  staffCaption: 'Individual sessions by coach',
  staff: 'Coach',
  planned: 'Planned',
  held: 'Held',
  share: 'Share held',
  heatAll: 'Every planned session was held',
  heatTitle: (number: Part, share: Figure) => say`Session ${number} was held least often: ${share} of those planned`,
  heatSubtitle: (n: Part) => say`Share of planned individual sessions held, by coach and session number; ${n}`,
  sessionNumber: 'Session number',
}

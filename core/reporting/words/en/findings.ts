import { type Part, say } from '../../phrase.ts'

export const findings = {
  intro:
    'One part for each outcome the programme is meant to reach: what is found, what the questionnaire and the interviews say, and how sure that is.',
  none: 'The study names no indicators, so findings are told measure by measure in the sections that follow.',
  others: 'Other findings',
  interviewsHeading: 'In the interviews',
  sure: (level: Part, why: Part) => say`How sure this is: ${level}. ${why}`,
  levels: { high: 'high', moderate: 'moderate', low: 'low' },
  unknownLevel: 'not known',
  why: {
    judged: 'This is the evaluators’ judgement.',
    agree: 'Questionnaire and interviews point the same way, and neither rests on chance alone.',
    one: 'One source tells it; the other is open, missing or may be chance.',
    chance: 'Among all that was compared the change can be chance.',
    few: 'Fewer than ten principals were measured both times.',
    contradict: 'Questionnaire and interviews contradict each other.',
    nothing: 'Nothing could be compared.',
  },
  elsewhere: (where: Part) => say`School figures are in section ${where}.`,
}

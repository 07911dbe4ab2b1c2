import { lowLabel, sized } from './grammar.ts'
import type { ChangeTokens, OutcomeTokens, ThemeTokens } from './tokens.ts'

/** Sentences proposed for findings: strings with tokens, of which the evaluator makes what is right. */
export const propose = {
  up: (label: string, t: ChangeTokens) =>
    `During the programme, ${lowLabel(label)} rose from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}; the data are compatible with a rise of ${t.low} to ${t.high} points.`,
  down: (label: string, t: ChangeTokens) =>
    `During the programme, ${lowLabel(label)} fell from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}; the data are compatible with a fall of ${t.low} to ${t.high} points.`,
  mayUp: (label: string, t: ChangeTokens) =>
    `During the programme, ${lowLabel(label)} may have risen, from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}. Taken alone the data are compatible with a rise of ${t.low} to ${t.high} points; among all the scales compared this can be chance.`,
  mayDown: (label: string, t: ChangeTokens) =>
    `During the programme, ${lowLabel(label)} may have fallen, from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}. Taken alone the data are compatible with a fall of ${t.low} to ${t.high} points; among all the scales compared this can be chance.`,
  none: (label: string, t: ChangeTokens) =>
    `In ${lowLabel(label)} no clear change can be told: the mean went from ${t.baseline} to ${t.end} among ${t.people}, and the data are compatible with anything from ${t.ciLow} to ${t.ciHigh} points.`,
  unknown: (label: string, people: string) =>
    `${label} was measured both times for ${people}, too few to tell a change.`,
  nobody: (label: string) => `${label} was not measured both times for anybody, so no change can be told.`,
  theme: (label: string, t: ThemeTokens) =>
    `Of ${t.people} interviewed both times, ${t.first} spoke of ${lowLabel(label)} at first and ${t.second} at the end`,
  themeUp: ': more than before, by more than chance would explain.',
  themeMayUp: ': perhaps more than before, though among all the themes compared this can be chance.',
  themeDown: ': fewer than before, by more than chance would explain.',
  themeMayDown: ': perhaps fewer than before, though among all the themes compared this can be chance.',
  themeNone: '; the difference can be chance.',
  outcome: (label: string, t: OutcomeTokens) =>
    `${label} went from ${t.first} in ${t.firstYear} to ${t.last} in ${t.lastYear}`,
  outcomeReached: (target: string) => `; the target of ${target} was reached.`,
  outcomeMissed: (target: string) => `; the target of ${target} was not reached.`,
  outcomeEnd: '.',
  together: {
    converge: 'Questionnaire and interviews confirm each other.',
    mayConverge: 'Questionnaire and interviews may confirm each other.',
    diverge: 'Questionnaire and interviews contradict each other.',
    mayDiverge: 'Questionnaire and interviews may contradict each other.',
    silent: '',
  },
}

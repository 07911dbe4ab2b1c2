import type { PlanSurveyFile, SurveyPlatform } from '../../types/study-plan.ts'
import { type Findings, noticeAt, problemAt, quoted, quotedList } from '../reading.ts'
import { isQualtrics } from '../survey-platform.ts'
import { cleanHeader, type Table } from '../table.ts'
import { caseHeader, headerFor, reportUntold } from './guess-headers.ts'
import { caseIds, type KnownInstrument, type KnownStudy } from './known-study.ts'

/** Headers that Google Forms writes for the moment of an answer. */
const FORM_STAMPS = ['Timestamp', 'חותמת זמן', 'طابع زمني']

/** How a file of answers is read: which questionnaire it answers, and where things stand in it. */
export interface SurveyFile {
  readonly instrument: KnownInstrument
  readonly file: PlanSurveyFile
}

/** Reads from headers and rows which of the project's questionnaires a file answers; null, with a problem, when that is not clear. */
export function guessSurvey(table: Table, known: KnownStudy, wave: string, findings: Findings): SurveyFile | null {
  const instrument = guessInstrument(table, known, findings)
  const id = caseHeader(table, caseIds(known))
  if (id === null) reportUntold(table, 'case', 'whose answers these are', findings)
  if (instrument === null || id === null) return null
  const platform = guessPlatform(table)
  const answered = platform === 'plain' ? headerFor(table, 'answered') : null
  const days = answered === null ? '' : `, and when they answered in ${quoted(answered)}`
  const message = `Taken as answers to ${quoted(instrument.label)} (${platform}), with the case in ${quoted(id)}${days}.`
  findings.notices.push(noticeAt('guessed', table.file, { row: 1 }, message))
  return {
    instrument,
    file: { wave, path: table.file, platform, case: id, answered, match: null, columns: {} },
  }
}

function guessPlatform(table: Table): SurveyPlatform {
  if (isQualtrics(table)) return 'qualtrics'
  return FORM_STAMPS.some((stamp) => table.headers.includes(stamp)) ? 'google-forms' : 'plain'
}

/** The questionnaire more of whose items stand in the headers than of any other. */
function guessInstrument(table: Table, { instruments }: KnownStudy, findings: Findings): KnownInstrument | null {
  const [best, next] = instruments
    .map((instrument) => ({ instrument, found: countItems(table, instrument) }))
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.found - a.found)
  if (best && best.found !== next?.found) return best.instrument
  const message =
    best && next
      ? `The columns fit ${quoted(best.instrument.label)} and ${quoted(next.instrument.label)} alike. Say in a mapping (--mapping) which questionnaire this is.`
      : sayNoInstrument(instruments)
  findings.problems.push(problemAt(table.file, { row: 1 }, message))
  return null
}

function sayNoInstrument(instruments: readonly KnownInstrument[]): string {
  const [first] = instruments
  const describe = 'Describe the questionnaire in a mapping (--mapping), as instruments: of study.yaml does.'
  if (!first) return `The project has no questionnaire yet that these could answer. ${describe}`
  const columns = quotedList(
    first.items.map(({ column }) => column),
    4,
  )
  return `No column is an item of a questionnaire of the project (${quoted(first.label)} has ${columns}). Mend the headers. ${describe}`
}

function countItems(table: Table, { items }: KnownInstrument): number {
  return items.filter(({ column, text }) =>
    [column, text].some((header) => table.headers.includes(cleanHeader(header))),
  ).length
}

import type { ImportedAnswerSheet, ImportedDocument, ImportedResponse } from '../imported-study.ts'
import { openAnswerDocuments } from '../open-answers.ts'
import type { Roster } from '../read-roster.ts'
import { readSurvey, type SurveyContext } from '../read-survey.ts'
import { type Findings, newFindings, problemAt, quotedList, type Reading } from '../reading.ts'
import { cleanHeader, type Table } from '../table.ts'
import { guessSurvey, type SurveyFile } from './guess-survey.ts'
import type { ImportMapping, MappedInstrument, MappedSurvey } from './import-mapping.ts'
import type { KnownInstrument, KnownStudy } from './known-study.ts'
import { refuseRepeats } from './refuse-repeats.ts'

/** A file of answers as it was given. */
export interface SurveyTable {
  readonly table: Table
  /** Lower-case hex. */
  readonly sha256: string
  /** Whether a path of the mapping means this file. */
  readonly isAt: (path: string) => boolean
}

export interface OwnSurvey extends Reading<ImportedResponse> {
  /** Questionnaires that the mapping describes, to be added or changed. */
  readonly instruments: readonly KnownInstrument[]
  readonly sheets: readonly ImportedAnswerSheet[]
  /** Open answers, to be coded. */
  readonly documents: readonly ImportedDocument[]
}

/** What is said beside the files. */
export interface SurveySaid {
  readonly mapping: ImportMapping | null
  readonly wave: string | null
  /** All columns of the roster that the mapping names, by case: answers may be matched by one that the project does not keep. */
  readonly roster?: Roster['cells'] | null
}

/**
 * Reads answers that are brought into a project on their own. The questionnaire is told by its columns, or said by the mapping; the
 * wave is `wave`, else the mapping's, else the only one that the project has.
 */
export function readOwnSurvey(
  tables: readonly SurveyTable[],
  known: KnownStudy,
  { mapping, wave, roster = null }: SurveySaid,
): OwnSurvey {
  const findings = newFindings()
  const context = surveyContext(known, roster)
  const read = tables.flatMap((one) => {
    const chosen = chooseFile(one, known, mapping?.instruments ?? [], wave, findings)
    if (!chosen || !checkMatch(one.table, context, chosen.file, findings)) return []
    const { rows, sheets, problems, notices } = readSurvey(one.table, chosen.instrument, chosen.file, context)
    findings.problems.push(...problems)
    findings.notices.push(...notices)
    const documents = openAnswerDocuments(rows, [chosen.instrument], () => one.sha256)
    return [{ ...chosen, rows, sheets, documents }]
  })
  const rows = read.flatMap((part) => part.rows)
  const documents = read.flatMap((part) => part.documents)
  refuseRepeats(
    rows,
    (row) => JSON.stringify([row.instrument, row.case, row.wave]),
    ({ sourceFile }) => read.find(({ file }) => file.path === sourceFile)?.file.case,
    (row) => `The answers of '${row.case}' in wave '${row.wave}' are`,
    findings,
  )
  refuseTranscriptNames(documents, known, findings)
  const described = (mapping?.instruments ?? []).filter(({ isDescribed }) => isDescribed)
  const used = new Set(read.map(({ instrument }) => instrument.id))
  return {
    rows,
    instruments: described.map(({ instrument }) => instrument).filter(({ id }) => used.has(id)),
    sheets: read.flatMap((part) => part.sheets),
    documents,
    ...findings,
  }
}

function surveyContext(known: KnownStudy, roster: Roster['cells'] | null): SurveyContext {
  const cells = known.cases.map(({ id, name, pseudonym, attributes }) => {
    const texts = Object.entries(attributes).map(([header, value]) => [cleanHeader(header), value ?? ''] as const)
    return [id, { ...Object.fromEntries(texts), name: name ?? '', pseudonym, ...roster?.get(id) }] as const
  })
  const rows = known.cases.map(({ id }) => ({ id }))
  return { rosterFile: 'the project', roster: { rows, cells: new Map(cells) } }
}

function chooseFile(
  { table, isAt }: SurveyTable,
  known: KnownStudy,
  mapped: readonly MappedInstrument[],
  wave: string | null,
  findings: Findings,
): SurveyFile | null {
  const entry = findEntry(mapped, isAt, wave)
  const when = wave ?? entry?.file.wave ?? (known.waves.length === 1 ? known.waves[0] : null) ?? null
  if (when === null || !known.waves.includes(when)) {
    const say = when === null ? 'It is not said of which wave these answers are.' : `There is no wave '${when}'.`
    const message = `${say} Give --wave with one of ${quotedList(known.waves)}.`
    findings.problems.push(problemAt(table.file, {}, message))
    return null
  }
  if (!entry) return guessSurvey(table, withMapped(known, mapped), when, findings)
  return { instrument: entry.instrument, file: { ...entry.file, wave: when, path: table.file } }
}

/** What the mapping says of a file: the entry that names it, else the one of its wave, else the only one there is. */
function findEntry(
  mapped: readonly MappedInstrument[],
  isAt: (path: string) => boolean,
  wave: string | null,
): { readonly instrument: KnownInstrument; readonly file: MappedSurvey } | null {
  const entries = mapped.flatMap(({ instrument, files }) => files.map((file) => ({ instrument, file })))
  const named = entries.find(({ file }) => file.path !== null && isAt(file.path))
  if (named) return named
  const ofWave = wave === null ? [] : entries.filter(({ file }) => file.wave === wave)
  if (ofWave.length > 0) return ofWave.length === 1 ? (ofWave[0] ?? null) : null
  return entries.length === 1 ? (entries[0] ?? null) : null
}

/** Questionnaires that the mapping describes come before the project's of the same id. */
function withMapped(known: KnownStudy, mapped: readonly MappedInstrument[]): KnownStudy {
  const ids = new Set(mapped.map(({ instrument }) => instrument.id))
  const rest = known.instruments.filter(({ id }) => !ids.has(id))
  return { ...known, instruments: [...mapped.map(({ instrument }) => instrument), ...rest] }
}

/** Answers are matched by what is kept of the cases, or by a column of the roster that the mapping names. */
function checkMatch(
  table: Table,
  { roster }: SurveyContext,
  { match, case: column }: SurveyFile['file'],
  findings: Findings,
): boolean {
  const kept = [...new Set([...(roster?.cells.values() ?? [])].flatMap((cells) => Object.keys(cells)))]
  if (match === null || kept.includes(cleanHeader(match))) return true
  const message = `The project keeps no '${match}' of its cases to match answers by. It has ${quotedList(kept)}: name one of these in match:, let cases: name a roster that has it, or write the case ids into the file.`
  findings.problems.push(problemAt(table.file, { row: 1, column }, message))
  return false
}

function refuseTranscriptNames(
  documents: readonly ImportedDocument[],
  { transcripts }: KnownStudy,
  findings: Findings,
): void {
  const taken = new Set(transcripts)
  for (const { name, sourceFile } of documents) {
    if (!taken.has(name)) continue
    const message = `An open answer would be called '${name}', as a transcript of the project is. Give the item another id.`
    findings.problems.push(problemAt(sourceFile, {}, message))
  }
}

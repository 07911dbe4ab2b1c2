import type { ImportedStudy } from '#core/importing/imported-study.ts'
import type { Problem } from '#core/types/problem.ts'
import type { Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { pruneStudy } from './prune-study.ts'
import { upsertInto } from './upsert.ts'
import { writeCodebook, writeCodings, writeIndicators } from './write-codings.ts'
import { writeDocuments } from './write-documents.ts'
import { writeAnswerSheets, writeInstruments, writeResponses } from './write-instruments.ts'
import { writeCases, writeOutcomes, writeSessions, writeSites, writeSourceFiles, writeStaff } from './write-roster.ts'

/** Row ids by the study's own ids, filled as the tables are written. */
export type Keys = {
  readonly sourceFiles: Map<string, number>
  readonly waves: Map<string, number>
  readonly sites: Map<string, number>
  readonly staff: Map<string, number>
  readonly cases: Map<string, number>
  readonly instruments: Map<string, number>
  readonly items: Map<string, number>
  readonly documents: Map<string, number>
  readonly codes: Map<string, number>
  readonly coders: Map<string, number>
}

/** Looks a key up that the importer has promised is there. */
export function idOf(map: ReadonlyMap<string, number>, key: string): number {
  const id = map.get(key)
  if (id === undefined) throw new Error(`Nothing was written for ${key}`)
  return id
}

export function optionalId(map: ReadonlyMap<string, number>, key: string | null): number | null {
  return key === null ? null : idOf(map, key)
}

/**
 * Writes a whole study folder, creating or updating. What came from files and is not in them any more goes; what people
 * made in the application stays (codings, memos, codes, findings), with the texts that it is about.
 *
 * @throws UserError `conflict` when the project holds another study, or a coded text has changed.
 */
export function writeStudy(writer: Writer, imported: ImportedStudy): void {
  refuseOtherStudy(writer, imported)
  writeStudyRow(writer, imported)
  const keys: Keys = {
    sourceFiles: writeSourceFiles(writer, imported),
    waves: writeWaves(writer, imported),
    sites: writeSites(writer, imported),
    staff: writeStaff(writer, imported),
    cases: new Map(),
    instruments: new Map(),
    items: new Map(),
    documents: new Map(),
    codes: new Map(),
    coders: new Map(),
  }
  writeCases(writer, imported, keys)
  writeSessions(writer, imported, keys)
  writeOutcomes(writer, imported, keys)
  writeInstruments(writer, imported, keys)
  writeResponses(writer, imported, keys)
  writeAnswerSheets(writer, imported, keys)
  writeDocuments(writer, imported, keys)
  writeCodebook(writer, imported, keys)
  writeCodings(writer, imported, keys)
  writeIndicators(writer, imported)
  pruneStudy(writer, keys)
}

function refuseOtherStudy(writer: Writer, imported: ImportedStudy): void {
  const find = writer.sql.prepare<[], { key: string; cases: number }>(
    'select key, (select count(*) from cases) as cases from study',
  )
  const row = find.get()
  // A study newly made in the window is a place to load a folder into; one with principals in it is not.
  if (!row || row.key === imported.study.id || row.cases === 0) return
  const problem: Problem = {
    file: 'study.yaml',
    message: `This folder is the study “${imported.study.id}”, but the project holds “${row.key}”. Load it into a project of its own.`,
  }
  throw new UserError('conflict', problem.message, [problem])
}

function writeStudyRow(writer: Writer, { study, analysis }: ImportedStudy): void {
  const columns = [
    ...['id', 'key', 'title', 'funder', 'grant_number', 'language', 'baseline_wave', 'end_wave'],
    ...['resamples', 'seed', 'confidence', 'cluster_by'],
    // A plan that names no primary measure leaves the one that was marked in the application.
    ...(analysis.primary === null ? [] : ['primary_measure']),
  ]
  upsertInto(writer, 'study', columns, ['id'], { uuid: true }).write({
    id: 1,
    key: study.id,
    title: study.title,
    funder: study.funder,
    grant_number: study.grant,
    language: study.language,
    baseline_wave: analysis.waves?.[0] ?? null,
    end_wave: analysis.waves?.[1] ?? null,
    resamples: analysis.resamples,
    seed: analysis.seed,
    confidence: analysis.confidence,
    cluster_by: analysis.clusterBy,
    primary_measure: analysis.primary,
  })
}

function writeWaves(writer: Writer, { waves }: ImportedStudy): Map<string, number> {
  const { write } = upsertInto(writer, 'wave', ['key', 'label', 'date', 'position'], ['key'], { uuid: true })
  return new Map(waves.map(({ id, label, date }, position) => [id, write({ key: id, label, date, position })]))
}

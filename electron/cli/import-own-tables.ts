import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { ImportNotice } from '#core/importing/imported-study.ts'
import { type ImportMapping, readImportMapping } from '#core/importing/own-tables/import-mapping.ts'
import type { KnownStudy } from '#core/importing/own-tables/known-study.ts'
import { readOwnOutcomes, readOwnSessions } from '#core/importing/own-tables/read-own-lists.ts'
import { readOwnRoster } from '#core/importing/own-tables/read-own-roster.ts'
import { readOwnSurvey, type SurveySaid, type SurveyTable } from '#core/importing/own-tables/read-own-survey.ts'
import { type Roster, readRoster } from '#core/importing/read-roster.ts'
import { readTable } from '#core/importing/read-table.ts'
import { problemAt } from '#core/importing/reading.ts'
import { checkRelativePath } from '#core/importing/safe-path.ts'
import { readStudyFile } from '#core/importing/study-files.ts'
import { type Problem, sortProblems } from '#core/types/problem.ts'
import type { Project, Writer } from '#db/connection.ts'
import { type CommandInfo, runCommand } from '#db/history.ts'
import { addSurvey } from '#db/queries/add-own-survey.ts'
import { addCases, addOutcomes, addSessions } from '#db/queries/add-own-tables.ts'
import { gatherKnownStudy } from '#db/queries/known-study.ts'
import { UserError } from '#db/user-error.ts'

/** Tables that otherwise come with a study folder. */
export type TableKind = 'roster' | 'survey' | 'sessions' | 'outcomes'

type TableCall = {
  readonly files: readonly string[]
  readonly kind: TableKind
  readonly wave: string | null
  readonly mapping: string | null
}

/** What tables say, and how it is written. */
type Planned = {
  readonly problems: readonly Problem[]
  readonly notices: readonly ImportNotice[]
  readonly write: (writer: Writer) => void
}

const HISTORY_KIND = {
  roster: 'importing.importRoster',
  survey: 'importing.importSurvey',
  sessions: 'importing.importSessions',
  outcomes: 'importing.importOutcomes',
} as const satisfies Record<TableKind, CommandInfo['kind']>

/** Brings tables into a project on their own, as one entry of its history. @throws UserError with every problem of every file */
export async function importOwnTables(
  project: Project,
  call: TableCall,
  by: Pick<CommandInfo, 'coder' | 'at'>,
): Promise<readonly ImportNotice[]> {
  const known = gatherKnownStudy(project)
  const mapping = call.mapping === null ? null : await readMapping(call.mapping, call.kind, known)
  const read = await Promise.all(call.files.map((file) => readFileTable(file, call.mapping)))
  const tables = read.flatMap(({ table }) => (table ? [table] : []))
  const roster = call.kind === 'survey' ? await rosterOf(call.mapping, mapping) : null
  const planned = plan(call, tables, known, { mapping, roster })
  const problems = [...read.flatMap((one) => one.problems), ...planned.problems]
  if (problems.length > 0) throw importProblems(problems)
  const detail = call.files.map((file) => basename(file)).join(', ')
  runCommand(project, { ...by, kind: HISTORY_KIND[call.kind], detail }, planned.write)
  return [...read.flatMap((one) => one.notices), ...planned.notices]
}

function plan(
  { kind, wave }: TableCall,
  files: readonly SurveyTable[],
  known: KnownStudy,
  { mapping, roster }: Pick<SurveySaid, 'mapping' | 'roster'>,
): Planned {
  const tables = files.map(({ table }) => table)
  switch (kind) {
    case 'roster': {
      const read = readOwnRoster(tables, known, mapping?.cases ?? null)
      return { ...read, write: (writer) => addCases(writer, read.rows) }
    }
    case 'sessions': {
      const read = readOwnSessions(tables, known, mapping?.sessions ?? null)
      return { ...read, write: (writer) => addSessions(writer, read.rows) }
    }
    case 'outcomes': {
      const read = readOwnOutcomes(tables, known, mapping?.outcomes ?? null)
      return { ...read, write: (writer) => addOutcomes(writer, read.rows) }
    }
    case 'survey': {
      const read = readOwnSurvey(files, known, { mapping, wave, roster: roster ?? null })
      return { ...read, write: (writer) => addSurvey(writer, read) }
    }
  }
}

type FileRead = {
  readonly table: SurveyTable | null
  readonly problems: readonly Problem[]
  readonly notices: readonly ImportNotice[]
}

async function readFileTable(file: string, mapping: string | null): Promise<FileRead> {
  const name = basename(file)
  const { bytes, problems: unread } = await readBytes(file)
  if (!bytes) return { table: null, problems: unread, notices: [] }
  const { table, problems, notices } = await readTable(name, bytes, mapping === null ? 'a mapping' : basename(mapping))
  if (!table) return { table, problems, notices }
  const folder = dirname(mapping ?? file)
  const isAt = (path: string): boolean =>
    [resolve(folder, path), path].some((place) => [resolve(file), name].includes(place))
  return { table: { table, sha256: createHash('sha256').update(bytes).digest('hex'), isAt }, problems, notices }
}

/** The bytes of a file, with what would keep a study folder's from being read told in the same words. */
async function readBytes(file: string): Promise<{ readonly bytes: Uint8Array | null; readonly problems: Problem[] }> {
  const problems: Problem[] = []
  const files = {
    read: async () => new Uint8Array(readFileSync(file)),
    list: async () => [],
    sha256: () => '',
  }
  return { bytes: await readStudyFile(files, [], basename(file), problems), problems }
}

/** The part of a mapping, as of study.yaml, that says where the columns of a kind are. */
const PARTS = { roster: 'cases', survey: 'instruments', sessions: 'sessions', outcomes: 'outcomes' } as const

async function readMapping(file: string, kind: TableKind, known: KnownStudy): Promise<ImportMapping> {
  const { bytes, problems: unread } = await readBytes(file)
  const { mapping, problems } = bytes
    ? readImportMapping(basename(file), bytes, known)
    : { mapping: null, problems: unread }
  if (!mapping) throw importProblems(problems)
  const part = PARTS[kind]
  const said = mapping[part]
  if (said === null || ('length' in said && said.length === 0)) {
    const message = `The mapping has no ${part}:, which names the columns here. Add it as study.yaml has it, or leave out --mapping.`
    throw importProblems([problemAt(basename(file), {}, message)])
  }
  return mapping
}

/** The roster that a study.yaml names, where answers are matched by it; null where there is none to be had. */
async function rosterOf(file: string | null, mapping: ImportMapping | null): Promise<Roster['cells'] | null> {
  const isMatched = mapping?.instruments.some(({ files }) => files.some(({ match }) => match !== null))
  const path = checkRelativePath(mapping?.cases?.file ?? '')
  if (file === null || !mapping?.cases || !isMatched || !path.ok) return null
  const { table } = await readFileTable(resolve(dirname(file), path.path), file)
  return table && readRoster(table.table, mapping.cases).cells
}

function importProblems(problems: readonly Problem[]): UserError {
  return new UserError('import-problems', 'There are problems. Nothing was changed.', sortProblems(problems))
}

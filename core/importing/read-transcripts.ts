import type { Problem } from '../types/problem.ts'
import type { Progress } from '../types/progress.ts'
import { ENCODINGS, type EncodingChoice, type EncodingName, listEncodings } from './decode-text.ts'
import { type DocumentFormat, endingOf, tellFormat } from './document-format.ts'
import type { ImportNotice } from './imported-study.ts'
import { prepareText, type ReadText } from './prepare-text.ts'
import { readDocument } from './read-document.ts'
import { proposeTextColumns, readTextHeaders, readTextTable, type TextColumns } from './read-text-table.ts'
import { type Findings, newFindings, problemAt } from './reading.ts'
import type { StudyFiles } from './study-files.ts'

/** A file to be read, and what the user chose for it. */
export interface WantedFile {
  readonly path: string
  /** In place of a guess. */
  readonly encoding?: EncodingName
  /** Of a table: which columns hold what, in place of those proposed. */
  readonly columns?: TextColumns
}

/** Columns as proposed or chosen; null where nothing tells. */
export type ProposedColumns = { readonly [K in keyof TextColumns]: string | null }

/** What a file turned out to be and hold. Nothing in it has a case or wave yet. */
export interface TranscriptFile {
  readonly path: string
  /** Lower-case hex of its bytes; empty when there are none. */
  readonly sha256: string
  readonly format: DocumentFormat | 'table' | null
  /** Where the encoding was guessed, chosen or unknown: what was taken, and what could be. */
  readonly encoding: { readonly used: EncodingName | null; readonly choices: readonly EncodingChoice[] } | null
  /** Of a table: its columns, for a user to say which holds what. */
  readonly table: { readonly headers: readonly string[]; readonly columns: ProposedColumns } | null
  /** One, or those of a table's rows; none when the file could not be read. */
  readonly texts: readonly ReadText[]
  readonly problems: readonly Problem[]
  readonly notices: readonly ImportNotice[]
}

export interface ReadTranscriptsOptions {
  /** Aborting it rejects with the signal's reason between two files. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** Whether a person will look at them first: then speakers are listed, and texts made ready to be compared with others. */
  readonly forReview?: boolean
}

type Source = Pick<StudyFiles, 'read' | 'sha256'>

/** Reads files one after the other and gives each to `emit`. A file that cannot be read is given with its problem; the others go on. */
export async function readTranscripts(
  files: Source,
  wanted: readonly WantedFile[],
  emit: (file: TranscriptFile) => void,
  options: ReadTranscriptsOptions = {},
): Promise<void> {
  let coming = fetchAt(files, wanted, 0)
  for (const [done, file] of wanted.entries()) {
    options.signal?.throwIfAborted()
    options.onProgress?.({ stage: 'importing', done, total: wanted.length, detail: file.path })
    const fetched = await coming
    // The next is fetched while this one is read.
    coming = fetchAt(files, wanted, done + 1)
    if (!fetched.ok) throw fetched.error
    emit(await readTranscript(files, file, fetched.bytes, options.forReview ?? false))
  }
  options.onProgress?.({ stage: 'importing', done: wanted.length, total: wanted.length, detail: null })
}

type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array | null }
  | { readonly ok: false; readonly error: unknown }

/** A failure is kept until the file's turn comes. */
async function fetchAt(files: Source, wanted: readonly WantedFile[], at: number): Promise<Fetched> {
  const path = wanted[at]?.path
  try {
    return { ok: true, bytes: path === undefined ? null : await files.read(path) }
  } catch (error) {
    return { ok: false, error }
  }
}

async function readTranscript(
  files: Source,
  wanted: WantedFile,
  bytes: Uint8Array | null,
  forReview: boolean,
): Promise<TranscriptFile> {
  const { path } = wanted
  if (bytes === null) return unreadFile(path, GONE)
  const findings = newFindings()
  const isTable = ['csv', 'tsv', 'xlsx', 'xlsm'].includes(endingOf(path)) && bytes.length > 0
  const content = isTable
    ? await readRows(files, bytes, wanted, findings, forReview)
    : await readOne(files, bytes, wanted, findings, forReview)
  return { path, sha256: files.sha256(bytes), ...content, ...findings }
}

const GONE =
  'The file is no longer there, or may not be read. Look where it was moved to, and whether another program has it open.'

/** A file of which nothing was read, and why. */
export function unreadFile(path: string, why: string): TranscriptFile {
  const problems = [problemAt(path, {}, why)]
  return { path, sha256: '', format: null, encoding: null, table: null, texts: [], problems, notices: [] }
}

type Content = Pick<TranscriptFile, 'format' | 'encoding' | 'table' | 'texts'>

async function readOne(
  files: Source,
  bytes: Uint8Array,
  { path, encoding }: WantedFile,
  findings: Findings,
  forReview: boolean,
): Promise<Content> {
  const format = tellFormat(path, bytes)
  const read = await readDocument(path, bytes, findings, encoding === undefined ? {} : { encoding })
  const place = { name: null, case: null, wave: null, sourceRow: null }
  return {
    format: typeof format === 'string' ? format : null,
    encoding: typeof format === 'string' ? encodingOf(format, bytes, encoding, read !== null, findings) : null,
    table: null,
    texts: read ? [prepareText({ ...place, ...read }, files.sha256, forReview)] : [],
  }
}

/** Formats whose bytes are text in some encoding. */
const ENCODED: readonly string[] = ['text', 'markdown', 'html', 'subtitles']

/** Null where nothing was guessed: then there is nothing to choose. */
function encodingOf(
  format: DocumentFormat,
  bytes: Uint8Array,
  chosen: EncodingName | undefined,
  isRead: boolean,
  { notices }: Findings,
): TranscriptFile['encoding'] {
  if (!ENCODED.includes(format)) return null
  const guess = notices.find(({ encodings }) => encodings)?.encodings
  if (guess) return { used: ENCODINGS.find((name) => name === guess.used) ?? null, choices: guess.choices }
  return chosen !== undefined || !isRead ? { used: chosen ?? null, choices: listEncodings(bytes) } : null
}

/** One text a row, once it is clear which columns hold what. */
async function readRows(
  files: Source,
  bytes: Uint8Array,
  { path, columns: chosen }: WantedFile,
  findings: Findings,
  forReview: boolean,
): Promise<Content> {
  const { rows: headers, problems, notices } = await readTextHeaders(path, bytes)
  const columns = chosen ?? proposeTextColumns(headers)
  const content = { format: 'table', encoding: null, table: { headers, columns } } as const
  if (problems.length > 0 || !isComplete(columns)) {
    findings.problems.push(...problems)
    findings.notices.push(...notices)
    return { ...content, table: problems.length > 0 ? null : content.table, texts: [] }
  }
  const read = await readTextTable(path, bytes, columns)
  findings.problems.push(...read.problems)
  findings.notices.push(...read.notices)
  return { ...content, texts: read.rows.map((row) => prepareText(row, files.sha256, forReview)) }
}

function isComplete(columns: ProposedColumns): columns is TextColumns {
  return columns.text !== null && columns.case !== null && columns.wave !== null
}

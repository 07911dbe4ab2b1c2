import type { Problem } from '../types/problem.ts'
import type { EncodingName } from './decode-text.ts'
import type { ImportOptions } from './import-run.ts'
import type { ImportedDocument } from './imported-study.ts'
import { didYouMean } from './nearest-name.ts'
import { readDocument } from './read-document.ts'
import { newFindings, problemAt, type Reading } from './reading.ts'
import type { StudyFiles } from './study-files.ts'

/** A row of the table of transcripts as the user left it. */
export interface TranscriptRow {
  readonly path: string
  readonly name: string
  readonly case: string
  readonly wave: string
  /** What the user chose in place of a guess. */
  readonly encoding?: EncodingName
}

export interface TranscriptRowContext {
  readonly cases: readonly string[]
  readonly waves: readonly string[]
  /** Names of documents that are in the project already. */
  readonly taken: readonly string[]
}

/** What is wrong with the rows themselves, before a file is read: a case or wave that is unknown, a name that is empty or not unique. */
export function checkTranscriptRows(rows: readonly TranscriptRow[], context: TranscriptRowContext): readonly Problem[] {
  const cases = new Set(context.cases)
  const pathOfName = new Map(context.taken.map((name) => [keyOf(name), 'a document in the project']))
  return rows.flatMap(({ path, name, case: id, wave }) => {
    const problems: Problem[] = []
    const tell = (message: string): void => {
      problems.push(problemAt(path, {}, message))
    }
    if (id === '') tell('The file has no case. Choose whose interview it is.')
    else if (!cases.has(id)) tell(`There is no case '${id}'.${didYouMean(id, context.cases)} Choose another.`)
    if (wave === '') tell('The file has no wave. Choose when the interview was held.')
    else if (!context.waves.includes(wave)) tell(`There is no wave '${wave}'. Choose another.`)
    const other = pathOfName.get(keyOf(name))
    if (name.trim() === '') tell('The document has no name. Give it one.')
    else if (other !== undefined) tell(`The name '${name}' is that of ${other}. Give it another.`)
    else pathOfName.set(keyOf(name), path)
    return problems
  })
}

/**
 * Reads the files of rows that have been checked. A file that cannot be read is told and the others go on; each name of a row is
 * the document's. Rejects only when `options.signal` is aborted, between two files; tells progress before each.
 */
export async function importTranscripts(
  files: Pick<StudyFiles, 'read' | 'sha256'>,
  rows: readonly TranscriptRow[],
  options: ImportOptions = {},
): Promise<Reading<ImportedDocument>> {
  const findings = newFindings()
  const documents: ImportedDocument[] = []
  for (const [done, row] of rows.entries()) {
    options.signal?.throwIfAborted()
    options.onProgress?.({ stage: 'importing', done, total: rows.length, detail: row.path })
    const bytes = await readBytes(files, row.path)
    if (typeof bytes === 'string') {
      findings.problems.push(problemAt(row.path, {}, bytes))
      continue
    }
    const chosen = row.encoding === undefined ? {} : { encoding: row.encoding }
    const read = await readDocument(row.path, bytes, findings, chosen)
    if (!read) continue
    const { name, case: id, wave, path } = row
    const source = { sourceFile: path, sourceSha256: files.sha256(bytes) }
    documents.push({ name, case: id, wave, kind: 'transcript', item: null, ...read, ...source })
  }
  options.onProgress?.({ stage: 'importing', done: rows.length, total: rows.length, detail: null })
  return { rows: documents, ...findings }
}

/** The bytes, or why there are none. */
async function readBytes(files: Pick<StudyFiles, 'read'>, path: string): Promise<Uint8Array | string> {
  try {
    return (
      (await files.read(path)) ?? 'The file is no longer there. Look where it was moved to, and bring it in from there.'
    )
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    const detail = error instanceof Error ? error.message : String(error)
    return `The file cannot be read (${detail}). Close it in other programs and see that you may open it.`
  }
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

import type { Problem } from '../types/problem.ts'
import { didYouMean } from './nearest-name.ts'
import { problemAt } from './reading.ts'

/** A row of the table of transcripts as the user left it. */
export interface TranscriptRow {
  readonly path: string
  /** Its row in a table of texts; null where the file is one text. */
  readonly sourceRow: number | null
  readonly name: string
  readonly case: string
  readonly wave: string
}

export interface TranscriptRowContext {
  readonly cases: readonly string[]
  readonly waves: readonly string[]
  /** Names of documents that are in the project already. */
  readonly taken: readonly string[]
}

/** What is wrong with the rows themselves: a case or wave that is unknown, a name that is empty or not unique. */
export function checkTranscriptRows(rows: readonly TranscriptRow[], context: TranscriptRowContext): readonly Problem[] {
  const cases = new Set(context.cases)
  const pathOfName = new Map(context.taken.map((name) => [keyOf(name), 'a document in the project']))
  return rows.flatMap(({ path, sourceRow, name, case: id, wave }) => {
    const problems: Problem[] = []
    const tell = (message: string): void => {
      problems.push(problemAt(path, { row: sourceRow ?? undefined }, message))
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

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

import { cellPhrase } from './block-phrases.ts'
import type { Cell, Phrase, TableBlock } from './report-model.ts'

/** What stands after a figure that a note under its table speaks of. */
const MARK = '*'

/** Which columns of figures hold marks: those hang beside the figures, so that all stay aligned on their decimals. */
export function markedColumns({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly boolean[] {
  return columns.map(({ kind }, i) => kind === 'number' && rows.some((row) => cutMark(row[i]).mark !== ''))
}

/** A cell's words and the mark at their end; none is the empty text. */
export function cutMark(cell: Cell | undefined): { readonly phrase: Phrase; readonly mark: string } {
  const phrase = cell === undefined ? [] : cellPhrase(cell)
  const last = phrase.at(-1)
  if (last?.kind !== 'text' || last.text !== MARK) return { phrase, mark: '' }
  return { phrase: phrase.slice(0, -1), mark: MARK }
}

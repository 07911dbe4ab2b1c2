import { cellPhrase } from './block-phrases.ts'
import { plain } from './phrase.ts'
import type { TableBlock } from './report-model.ts'

/** Characters of a cell that nobody reads through, but looks something up in. */
const DENSE = 500

/** Which columns of a table are set in small type, row by row alike: those that hold long lists. */
export function denseColumns({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): readonly boolean[] {
  return columns.map((_, i) =>
    rows.some((row) => {
      const cell = row[i]
      return cell !== undefined && plain(cellPhrase(cell)).length > DENSE
    }),
  )
}

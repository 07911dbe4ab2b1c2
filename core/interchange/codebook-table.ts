import type { CodebookEntry } from '../types/codebook.ts'

/** The columns of a codebook's table, as the study folder reads them. */
const COLUMNS = ['id', 'parent', 'name', 'definition', 'include', 'exclude', 'example', 'color'] as const

/** A codebook as rows of text under their header, in its own order. */
export function codebookTable(entries: readonly CodebookEntry[]): readonly (readonly string[])[] {
  return [COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => entry[column] ?? ''))]
}

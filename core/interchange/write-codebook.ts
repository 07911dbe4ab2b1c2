import type { CodebookEntry } from '../types/codebook.ts'
import { codebookTable } from './codebook-table.ts'
import { writeCsv } from './write-csv.ts'
import { writeQdc } from './write-qdc.ts'
import { writeXlsx } from './write-xlsx.ts'

export type CodebookFormat = 'csv' | 'xlsx' | 'qdc'

export interface CodebookExport {
  readonly entries: readonly (CodebookEntry & { readonly guid: string })[]
  readonly format: CodebookFormat
  readonly isRightToLeft: boolean
  /** The program and its version, for formats that say where they come from. */
  readonly origin: string
}

/** A codebook as a file. Reading it again gives the same codebook. */
export function writeCodebook({ entries, format, isRightToLeft, origin }: CodebookExport): Uint8Array {
  if (format === 'qdc') return writeQdc(entries, origin)
  const rows = codebookTable(entries)
  if (format === 'csv') return writeCsv(rows)
  return writeXlsx({ sheet: 'codebook', rows, widths: [26, 26, 30, 60, 50, 50, 50, 10], isRightToLeft })
}

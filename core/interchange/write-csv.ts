import { guardFormula } from '../text/formula-guard.ts'

/**
 * A table as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, commas, every cell quoted, and no cell that would be
 * taken for a formula. The header is left as it is.
 */
export function writeCsv([header = [], ...rows]: readonly (readonly string[])[]): Uint8Array {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const lines = [line(header), ...rows.map((cells) => line(cells.map(guardFormula)))]
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

/** A cell of a table that is to be written. */
export type Cell = string | number

/** CSV as a spreadsheet saves it: UTF-8 with a byte order mark, CRLF line ends, quotes where they are needed. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

function csvCell(cell: Cell): string {
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

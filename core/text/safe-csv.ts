/**
 * A CSV that a spreadsheet opens as it is meant: UTF-8 with a byte-order mark, every cell in quotes, and no cell that would be run as a
 * formula. Source: OWASP, CSV Injection.
 */
export function toSafeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(safeCell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function safeCell(text: string): string {
  // Full-width signs are taken for the plain ones by some programs.
  const plain = /^\s*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""').replaceAll('\0', '')}"`
}

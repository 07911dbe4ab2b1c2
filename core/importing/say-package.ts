/** What a ZIP holds, in words, by the names in it. */
export function sayPackage(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook'
  if (names.some((name) => name.startsWith('word/'))) return 'a Word document'
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint file'
  if (names.includes('content.xml')) return 'an OpenDocument file'
  return 'a ZIP of something else'
}

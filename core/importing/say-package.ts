/** What a ZIP holds, in words, by the names in it. */
export function sayPackage(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook'
  if (names.some((name) => name.startsWith('word/'))) return 'a Word document'
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint file'
  if (names.includes('content.xml')) return 'an OpenDocument file'
  return 'a ZIP of something else'
}

const SIGNS = {
  odt: { has: /content\.xml/, mimetype: 'application/vnd.oasis.opendocument.text' },
  xlsx: { has: /xl\/workbook\.xml/, mimetype: null },
} as const

/** Whether a ZIP looks like an OpenDocument text or a workbook, by its list of names alone: nothing is unpacked or checked. */
export function isPackageOf(bytes: Uint8Array, kind: keyof typeof SIGNS): boolean {
  const { has, mimetype } = SIGNS[kind]
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = file.toString('latin1', 0, 200)
  if (mimetype !== null && head.includes('mimetype')) return head.includes(`mimetype${mimetype}`)
  // The list of names stands at the end, some 50 bytes a name.
  const list = file.toString('latin1', Math.max(0, file.length - 400_000))
  return has.test(list) && !list.includes('word/document.xml')
}

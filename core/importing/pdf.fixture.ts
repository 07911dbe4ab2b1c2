import { strToU8 } from 'fflate'

/** Text at a place of a page, drawn letter after letter from the left, as the bytes of a PDF have it. */
export interface MadePdfText {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Width of every letter, at the size in which all is drawn. Points. */
export const PDF_LETTER = 6

/** The bytes of a small PDF with texts where they are said to be; a page without texts is as blank as a scan is to a reader of text. */
export function makePdf(pages: readonly (readonly MadePdfText[])[], trailer = ''): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text)))]
  const codeOf = new Map(letters.map((letter, i) => [letter, (i + 33).toString(16).padStart(2, '0')]))
  const hex = (text: string): string => Array.from(text, (letter) => codeOf.get(letter) ?? '').join('')
  const utf16 = (letter: string): string =>
    Array.from({ length: letter.length }, (_, i) => letter.charCodeAt(i).toString(16).padStart(4, '0')).join('')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${letters.length} beginbfchar ${letters.map((letter) => `<${codeOf.get(letter)}> <${utf16(letter)}>`).join(' ')} endbfchar endcmap end end`
  const widths = Array(222).fill(500).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 33 /LastChar 254 /Widths [${widths}] /ToUnicode 4 0 R >>`,
    stream(map),
    ...pages.flatMap((texts, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      stream(texts.map(({ text, x, y }) => `BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n')),
    ]),
  ]
  return assemble(objects, trailer)
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  return strToU8(
    `${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF`,
  )
}

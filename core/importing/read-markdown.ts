import type { DecodeOptions } from './decode-text.ts'
import { sayTooLong } from './document-format.ts'
import { joinWrapped } from './join-wrapped.ts'
import { sayTangled, TANGLED } from './markdown-bounds.ts'
import { readMarkdownText } from './markdown-text.ts'
import { type ParagraphReading, sayLeftOut } from './paragraph.ts'
import { readCharacters } from './read-plain-text.ts'

/** Reads Markdown as its reader sees it: paragraphs without marks, those of lists, quotes and table cells among them. */
export function readMarkdown(bytes: Uint8Array, options: DecodeOptions = {}): ParagraphReading {
  const read = readCharacters(bytes, options)
  if (!read.ok) return read
  const source = read.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const why = sayTooLong(source) ?? sayTangled(source)
  if (why !== null) return { ok: false, why }
  const found = readMarkdownText(source)
  if (found === null) return { ok: false, why: TANGLED }
  const { lines, leftOut } = found
  return { ok: true, paragraphs: joinWrapped(lines), leftOut: sayLeftOut(leftOut), remarks: read.remarks }
}

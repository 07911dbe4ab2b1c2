import { isPackageOf } from './say-package.ts'
import { FILE_KIND_NAMES, type FileKind, sniffFile } from './sniff-file.ts'
import { isSubtitles } from './subtitle-cues.ts'

/** The kinds of file that a transcript is read from. */
export type DocumentFormat = 'docx' | 'odt' | 'rtf' | 'pdf' | 'html' | 'subtitles' | 'text' | 'markdown'

/** Endings of names for each, the usual one first. */
export const ENDINGS_OF: Readonly<Record<DocumentFormat, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx'],
  odt: ['odt', 'ott'],
  rtf: ['rtf'],
  pdf: ['pdf'],
  html: ['html', 'htm', 'xhtml'],
  subtitles: ['vtt', 'srt'],
  text: ['txt', 'text', 'log', 'tr'],
  markdown: ['md', 'markdown'],
}

/** What to call each in a sentence. */
export const FORMAT_NAMES: Readonly<Record<DocumentFormat, string>> = {
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'an RTF text',
  pdf: 'a PDF',
  html: 'a web page (HTML)',
  subtitles: 'a file of subtitles (VTT or SRT)',
  text: 'plain text',
  markdown: 'Markdown text',
}

/** Larger files are refused before they are looked at. Bytes. */
const MAX_BYTES = 200 * 1024 * 1024

/** A longer text is no transcript, and more than a window should show. UTF-16 units, after unpacking. */
const MAX_TEXT = 20_000_000

const TABLE_ENDINGS = ['csv', 'tsv', 'xlsx', 'xlsm', 'xls', 'ods']

/** A name's ending in lower case, without its dot; `''` when it has none. */
export function endingOf(file: string): string {
  return /[^/]\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

/** Why a file of this size is not even looked at; null when it is. Bytes. */
export function sayTooLarge(bytes: number): string | null {
  if (bytes <= MAX_BYTES) return null
  return `The file has ${megabytes(bytes)} MB; at most ${megabytes(MAX_BYTES)} MB are read. Give a smaller file.`
}

/** Why a text of this length is not read; null when it is. */
export function sayTooLong(text: string): string | null {
  if (text.length <= MAX_TEXT) return null
  const millions = Math.round(text.length / 1_000_000)
  return `The text has ${millions} million characters; at most ${MAX_TEXT / 1_000_000} million are read, which is some 500 long interviews. Give a smaller file.`
}

/** Tells a transcript's kind by its bytes, and plain text by its name; or why it is none. */
export function tellFormat(file: string, bytes: Uint8Array): DocumentFormat | { readonly why: string } {
  const tooLarge = sayTooLarge(bytes.length)
  if (tooLarge !== null) return { why: tooLarge }
  const kind = sniffFile(bytes)
  const ending = endingOf(file)
  if (kind === 'rtf' || kind === 'pdf' || kind === 'html') return kind
  if (kind === 'zip') return formatOfZip(bytes)
  if (kind !== 'text') return { why: sayOther(kind) }
  if (isSubtitles(headOf(bytes))) return 'subtitles'
  if (ending === 'vtt' || ending === 'srt') {
    return {
      why: 'The file has no subtitles: it does not begin with WEBVTT or with a time as in 00:00:01,000 --> 00:00:04,000. Export it again.',
    }
  }
  if (TABLE_ENDINGS.includes(ending))
    return { why: 'The file is a table. Bring it in as texts, one a row, and say which column has the text.' }
  if (ENDINGS_OF.markdown.includes(ending)) return 'markdown'
  if (ending === '' || ENDINGS_OF.text.includes(ending)) return 'text'
  const endings = Object.values(ENDINGS_OF).flat()
  if (endings.includes(ending))
    return {
      why: `The file is ${FILE_KIND_NAMES[kind]}, not what its name says. Let its name end in .txt, or export it again.`,
    }
  return { why: `Transcripts are not read from .${ending}. Save it as .docx, .txt, or another of ${KNOWN}.` }
}

const KNOWN = '.docx, .odt, .rtf, .pdf, .html, .vtt, .srt, .txt and .md'

function formatOfZip(bytes: Uint8Array): DocumentFormat | { readonly why: string } {
  if (isPackageOf(bytes, 'odt')) return 'odt'
  if (isPackageOf(bytes, 'xlsx'))
    return { why: 'The file is an Excel workbook. Bring it in as texts, one a row, and say which column has the text.' }
  // Also what is damaged or something else: the reader of Word documents says so.
  return 'docx'
}

function sayOther(kind: FileKind): string {
  if (kind === 'empty') return 'The file is empty (0 bytes). Save it again from where it came.'
  const what = `The file is ${FILE_KIND_NAMES[kind]}`
  if (kind === 'encrypted-office') return `${what}. Save it without the password.`
  if (kind === 'ole') return `${what}. Open it in Word and save it as .docx.`
  return `${what}; transcripts are read from ${KNOWN}. Save it as one of these.`
}

/** UTF-16 has NULs between plain letters; without them its beginning reads as any other's. */
function headOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 4096))
    .replace(/^(ÿþ|þÿ|ï»¿)/, '')
    .replaceAll('\0', '')
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}

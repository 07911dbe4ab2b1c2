import { normaliseText, type TextChange } from '../text/normalise-text.ts'
import { guessLanguage } from '../text/script.ts'
import { type DecodeOptions, decodeText } from './decode-text.ts'
import { type DocumentFormat, ENDINGS_OF, endingOf, FORMAT_NAMES, sayTooLong, tellFormat } from './document-format.ts'
import { findTurns, type LineMarks } from './find-turns.ts'
import { guessedEncoding } from './guessed-encoding.ts'
import type { DocumentLanguage, ImportedTurn } from './imported-study.ts'
import type { Paragraph, ParagraphReading } from './paragraph.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readOdt } from './read-odt.ts'
import { readPdf } from './read-pdf.ts'
import { readPlainText } from './read-plain-text.ts'
import { readRtf } from './read-rtf.ts'
import { textOfCues } from './read-subtitles.ts'
import { type Findings, noticeAt, problemAt } from './reading.ts'
import { readCues } from './subtitle-cues.ts'

/** The text of a transcript in its lasting form, with its turns. */
export interface ReadDocument {
  readonly text: string
  readonly language: DocumentLanguage
  readonly turns: readonly ImportedTurn[]
}

/** How a document is read; all may be left out. */
export type ReadOptions = DecodeOptions

/**
 * Reads a transcript of any known kind, told by its bytes first and its name second: DOCX, ODT, RTF, PDF, HTML, VTT, SRT, TXT, MD.
 * Paragraphs are joined by one LF, then normalised; nothing is trimmed. Null, with a problem added, when the file cannot be read
 * or has no text. `options.encoding` is what the user chose for a text in place of a guess.
 */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  findings: Findings,
  options: ReadOptions = {},
): Promise<ReadDocument | null> {
  const format = tellFormat(file, bytes)
  if (typeof format !== 'string') return refuse(file, format.why, findings)
  noteOtherName(file, format, findings)
  if (format === 'subtitles') return readSubtitles(file, bytes, findings, options)
  const reading = await readParagraphs(format, bytes, options)
  if (!reading.ok) return refuse(file, reading.why, findings)
  const { leftOut, remarks = [] } = reading
  if (leftOut.length > 0) {
    findings.notices.push(noticeAt('left-out', file, {}, `Left out of the text: ${leftOut.join(', ')}.`))
  }
  for (const remark of remarks) findings.notices.push({ ...remark, file })
  const lines = reading.paragraphs.flatMap(splitLines)
  const text = lastingText(file, lines.map((line) => line.text).join('\n'), findings)
  return text === null ? null : { text, language: guessLanguage(text), turns: findTurns(text, markLines(lines)) }
}

async function readParagraphs(
  format: Exclude<DocumentFormat, 'subtitles'>,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<ParagraphReading> {
  switch (format) {
    case 'docx':
      return readDocx(bytes)
    case 'odt':
      return readOdt(bytes)
    case 'rtf':
      return readRtf(bytes)
    case 'pdf':
      return readPdf(bytes)
    case 'html':
      return readHtml(bytes, options)
    case 'text':
      return readPlainText(bytes, options)
    case 'markdown':
      return readMarkdown(bytes, options)
  }
}

/** Subtitles have their turns from their cues. */
function readSubtitles(file: string, bytes: Uint8Array, findings: Findings, options: ReadOptions): ReadDocument | null {
  const decoded = decodeText(bytes, options)
  if (!decoded.ok) return refuse(file, decoded.why, findings)
  if (decoded.guessed) findings.notices.push({ ...guessedEncoding(bytes, decoded.encoding), file })
  const source = normaliseText(decoded.text)
  noteChanges(file, source.changes, findings)
  const { cues, unread } = readCues(source.text)
  if (unread > 0) {
    const message = `${unread} blocks without a time were left out. Compare with the original.`
    findings.notices.push(noticeAt('left-out', file, {}, message))
  }
  const { text: joined, turns } = textOfCues(cues)
  const text = lastingText(file, joined, findings)
  return text === null ? null : { text, language: guessLanguage(text), turns }
}

/** The text in its lasting form; null, with a problem, when there is none or far too much. */
function lastingText(file: string, source: string, findings: Findings): string | null {
  const tooLong = sayTooLong(source)
  if (tooLong !== null) return refuse(file, tooLong, findings)
  const { text, changes } = normaliseText(source)
  noteChanges(file, changes, findings)
  noteOverrides(file, text, findings)
  if (text.trim() !== '') return text
  return refuse(file, 'The file has no text. Look whether the interview is in it as a picture.', findings)
}

/** Marks that isolate a word are usual; those that turn what follows can hide what a text says. */
function noteOverrides(file: string, text: string, findings: Findings): void {
  const count = text.match(/[\u202D\u202E]/g)?.length ?? 0
  if (count === 0) return
  const message = `There are ${count} characters that turn the direction of writing (U+202E and its like). They were kept; what is seen may differ from what is read.`
  findings.notices.push(noticeAt('guessed', file, {}, message))
}

function refuse(file: string, why: string, findings: Findings): null {
  findings.problems.push(problemAt(file, {}, why))
  return null
}

function noteOtherName(file: string, format: DocumentFormat, findings: Findings): void {
  const ending = endingOf(file)
  if (ending === '' || ENDINGS_OF[format].includes(ending)) return
  const message = `The file is ${FORMAT_NAMES[format]}, though its name ends in '.${ending}'. It was read as what it is.`
  findings.notices.push(noticeAt('guessed', file, {}, message))
}

function markLines(lines: readonly Paragraph[]): LineMarks {
  const numbers = (holds: (line: Paragraph) => boolean) => new Set(lines.flatMap((line, i) => (holds(line) ? [i] : [])))
  return {
    boldStarts: new Map(lines.flatMap((line, i) => (line.boldStart > 0 ? [[i, line.boldStart] as const] : []))),
    boldLines: numbers((line) => line.isBold),
    headings: numbers((line) => line.isHeading),
  }
}

/** A paragraph with line breaks in it is several lines; only the first can begin in bold. */
function splitLines({ text, boldStart, isBold, isHeading }: Paragraph): readonly Paragraph[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, i) => ({ text: line, boldStart: i === 0 ? Math.min(boldStart, line.length) : 0, isBold, isHeading }))
}

const CHANGE_WORDS: Readonly<Record<TextChange['kind'], string | null>> = {
  'lone-surrogates': 'damaged characters were replaced by �',
  nul: 'NUL characters were left out',
  // These change nothing that a reader sees.
  bom: null,
  'line-ends': null,
  composed: null,
}

function noteChanges(file: string, changes: readonly TextChange[], findings: Findings): void {
  for (const { kind, count } of changes) {
    const words = CHANGE_WORDS[kind]
    if (words !== null) findings.notices.push(noticeAt('changed', file, {}, `${count} ${words}.`))
  }
}

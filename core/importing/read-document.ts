import { normaliseText, type TextChange } from '../text/normalise-text.ts'
import { guessLanguage } from '../text/script.ts'
import { decodeText } from './decode-text.ts'
import { findTurns, type LineMarks } from './find-turns.ts'
import type { DocumentLanguage, ImportedTurn } from './imported-study.ts'
import { type Paragraph, plainParagraph } from './paragraph.ts'
import { readDocx } from './read-docx.ts'
import { type Findings, noticeAt, problemAt } from './reading.ts'
import { FILE_KIND_NAMES, type FileKind, sniffFile } from './sniff-file.ts'

/** The text of a transcript in its lasting form, with its turns. */
export interface ReadDocument {
  readonly text: string
  readonly language: DocumentLanguage
  readonly turns: readonly ImportedTurn[]
}

/**
 * Reads a DOCX or TXT transcript: paragraphs joined by one LF, then normalised; nothing is trimmed.
 * Null, with a problem added, when the file is not what its name says, cannot be read, or has no text.
 */
export async function readDocument(file: string, bytes: Uint8Array, findings: Findings): Promise<ReadDocument | null> {
  const paragraphs = await readParagraphs(file, bytes, findings)
  if (!paragraphs) return null
  const lines = paragraphs.flatMap(splitLines)
  const { text, changes } = normaliseText(lines.map((line) => line.text).join('\n'))
  noteChanges(file, changes, findings)
  if (text.trim() === '') {
    findings.problems.push(
      problemAt(file, {}, 'The file has no text. Look whether the interview is in it as a picture.'),
    )
    return null
  }
  return { text, language: guessLanguage(text), turns: findTurns(text, markLines(lines)) }
}

function markLines(lines: readonly Paragraph[]): LineMarks {
  const numbers = (holds: (line: Paragraph) => boolean) => new Set(lines.flatMap((line, i) => (holds(line) ? [i] : [])))
  return {
    boldStarts: new Map(lines.flatMap((line, i) => (line.boldStart > 0 ? [[i, line.boldStart] as const] : []))),
    boldLines: numbers((line) => line.isBold),
    headings: numbers((line) => line.isHeading),
  }
}

async function readParagraphs(
  file: string,
  bytes: Uint8Array,
  findings: Findings,
): Promise<readonly Paragraph[] | null> {
  const kind = sniffFile(bytes)
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  if (ending === 'docx' && kind === 'zip') return readDocxParagraphs(file, bytes, findings)
  if ((ending === 'txt' || ending === 'md') && kind === 'text') return readTextLines(file, bytes, findings)
  findings.problems.push(problemAt(file, {}, refuse(ending, kind)))
  return null
}

function refuse(ending: string, kind: FileKind): string {
  if (kind === 'empty') return 'The file is empty (0 bytes). Save it again from where it came.'
  const what = `The file is ${FILE_KIND_NAMES[kind]}`
  if (kind === 'encrypted-office') return `${what}. Save it without the password.`
  if (ending !== 'docx' && ending !== 'txt' && ending !== 'md')
    return `${what}; transcripts are read from .docx and .txt. Save it as one of these.`
  if (kind === 'zip') return `${what}, not plain text. If it is a Word document, let its name end in .docx.`
  if (kind === 'text') return `${what}, not a Word document. Let its name end in .txt, or save it from Word as .docx.`
  return `${what}, not what its name says. Save it from Word as .docx or as plain text.`
}

async function readDocxParagraphs(
  file: string,
  bytes: Uint8Array,
  findings: Findings,
): Promise<readonly Paragraph[] | null> {
  const docx = await readDocx(bytes)
  if (!docx.ok) {
    findings.problems.push(problemAt(file, {}, docx.why))
    return null
  }
  if (docx.leftOut.length > 0) {
    findings.notices.push(noticeAt('left-out', file, {}, `Left out of the text: ${docx.leftOut.join(', ')}.`))
  }
  return docx.paragraphs
}

function readTextLines(file: string, bytes: Uint8Array, findings: Findings): readonly Paragraph[] | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    findings.problems.push(problemAt(file, {}, decoded.why))
    return null
  }
  if (decoded.guessed) {
    const message = `The encoding was taken to be ${decoded.encoding}. Read a few lines; if they are wrong, save the file as UTF-8.`
    findings.notices.push(noticeAt('guessed', file, {}, message))
  }
  // Line ends are left to the one normalisation, which counts them.
  return [plainParagraph(decoded.text)]
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

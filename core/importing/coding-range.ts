import { findQuote, type NearMiss } from '../text/find-quote.ts'
import { normaliseText } from '../text/normalise-text.ts'
import type { CodingCells } from './coding-cells.ts'
import type { FoundDocument } from './coding-lookups.ts'
import { readWhole } from './read-number.ts'
import { quoted } from './reading.ts'

/** `[start, end)` in code points. */
export interface CodingRange {
  readonly startCodePoint: number
  readonly endCodePoint: number
}

/** Where a row's coding stands: by its offsets if it has any, else by its quote. Null, and reported, when it stands nowhere. */
export function readCodingRange(cells: CodingCells, document: FoundDocument): CodingRange | null {
  const hasOffsets = cells.cell('start') !== '' || cells.cell('end') !== ''
  return hasOffsets ? readOffsets(cells, document) : readQuote(cells, document)
}

function readOffsets(cells: CodingCells, { name, search }: FoundDocument): CodingRange | null {
  const start = readWhole(cells.cell('start'))
  const end = readWhole(cells.cell('end'))
  if (start === null)
    return cells.report('start', `${quoted(cells.cell('start'))} is not a whole number. Count code points from 0.`)
  if (end === null)
    return cells.report(
      'end',
      `${quoted(cells.cell('end'))} is not a whole number. Count code points; the end is not included.`,
    )
  const { length } = search.index
  if (start < 0 || start >= length)
    return cells.report('start', `${start} is out of the text: '${name}' has ${length} code points.`)
  if (end <= start) return cells.report('end', `The end (${end}) must be after the start (${start}).`)
  if (end > length) return cells.report('end', `${end} is out of the text: '${name}' has ${length} code points.`)
  const quote = normaliseText(cells.cell('quote')).text
  const there = search.index.slice(start, end)
  if (quote !== '' && spaceAlike(quote) !== spaceAlike(there)) {
    return cells.report(
      'quote',
      `At ${start}–${end} the text is ${quoted(there)}, not this quote. Mend the offsets, or leave them empty to find the quote.`,
    )
  }
  return { startCodePoint: start, endCodePoint: end }
}

function spaceAlike(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function readQuote(cells: CodingCells, { name, search }: FoundDocument): CodingRange | null {
  const quote = normaliseText(cells.cell('quote')).text
  if (quote === '') return cells.report('quote', 'The row has neither a quote nor start and end. Add one or the other.')
  const occurrence = readOccurrence(cells)
  if (occurrence === undefined) return null
  const found = findQuote(search, quote, occurrence)
  if (found.kind === 'found') {
    if (found.how === 'whitespace') cells.note('The quote was found with other spaces or line breaks than it has here.')
    return { startCodePoint: found.startCodePoint, endCodePoint: found.endCodePoint }
  }
  if (found.kind === 'several') {
    return cells.report(
      'occurrence',
      `The quote ${quoted(quote)} is ${found.count} times in '${name}'. Write in occurrence which one is meant, from 1.`,
    )
  }
  if (found.kind === 'tooFew') {
    return cells.report(
      'occurrence',
      `The quote ${quoted(quote)} is only ${found.count} times in '${name}', so there is no number ${occurrence}.`,
    )
  }
  return cells.report(
    'quote',
    `The quote ${quoted(quote)} is not in '${name}'.${sayNearest(found.nearest)} Copy it from the transcript as it stands there.`,
  )
}

/** Null when not given, undefined (and reported) when it is no number. */
function readOccurrence(cells: CodingCells): number | null | undefined {
  const text = cells.cell('occurrence')
  if (text === '') return null
  const occurrence = readWhole(text)
  if (occurrence !== null && occurrence >= 1) return occurrence
  cells.report('occurrence', `${quoted(text)} is not an occurrence. Write a whole number from 1, or leave it empty.`)
  return undefined
}

function sayNearest(nearest: NearMiss | null): string {
  if (!nearest) return ''
  return nearest.differs === 'marks'
    ? ` The text has ${quoted(nearest.text, 120)}, with other quote marks, dashes, points or letters' case.`
    : ` It begins like ${quoted(nearest.text, 120)}.`
}

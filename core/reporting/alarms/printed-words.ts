import { countCodePoints } from '#core/text/code-points.ts'
import type { QuoteMark } from '#core/types/quote-mark.ts'

/** A character of a document as it stands (`kind` null), or something that is printed for a stretch of it. */
interface Cell {
  readonly kind: QuoteMark['kind'] | null
  /** As printed. */
  readonly text: string
  /** Of the document, in code points. */
  readonly startCodePoint: number
  readonly endCodePoint: number
  readonly redactions: readonly string[]
}

/** A stretch of a document as it would be printed, with where each of its characters comes from. */
export type PrintedWords = readonly Cell[]

/** What is printed in the place of `[start, end)`: UTF-16 units of what was printed before. */
export interface Replacement {
  readonly kind: QuoteMark['kind']
  readonly start: number
  readonly end: number
  readonly text: string
  readonly redactions?: readonly string[]
}

/** A text that begins at a place of its document and is printed as it stands. */
export function printAsIs(text: string, startCodePoint: number): PrintedWords {
  return Array.from(text, (char, i) => ({
    ...{ kind: null, text: char, redactions: [] },
    ...{ startCodePoint: startCodePoint + i, endCodePoint: startCodePoint + i + 1 },
  }))
}

/** Puts replacements, which follow one another, into what is printed. What is printed for a stretch already goes with its whole stretch. */
export function replaceIn(words: PrintedWords, replacements: readonly Replacement[]): PrintedWords {
  // From the end, so that the places before stay what they are.
  return replacements.reduceRight(replaceOne, words)
}

function replaceOne(words: PrintedWords, wanted: Replacement): PrintedWords {
  let at = 0
  const within = words.flatMap((cell, i) => {
    const start = at
    at += cell.text.length
    const isTouched = wanted.start < at && wanted.end > start
    return isTouched ? [{ i, start }] : []
  })
  const [first, last] = [within[0], within.at(-1)]
  if (first === undefined || last === undefined) return words
  return [
    ...words.slice(0, first.i),
    replaced(words.slice(first.i, last.i + 1), first.start, wanted),
    ...words.slice(last.i + 1),
  ]
}

/** The parts of cells that a replacement does not cover stay before and after it. */
function replaced(
  cells: readonly Cell[],
  from: number,
  { kind, start, end, text, redactions = [] }: Replacement,
): Cell {
  const was = cells.map((cell) => cell.text).join('')
  return {
    kind,
    text: was.slice(0, Math.max(0, start - from)) + text + was.slice(end - from),
    startCodePoint: cells[0]?.startCodePoint ?? 0,
    endCodePoint: cells.at(-1)?.endCodePoint ?? 0,
    redactions: [...new Set([...cells.flatMap((cell) => cell.redactions), ...redactions])],
  }
}

export function textOf(words: PrintedWords): string {
  return words.map(({ text }) => text).join('')
}

/** Where something else is printed than stands in the document. */
export function marksOf(words: PrintedWords): readonly QuoteMark[] {
  let at = 0
  return words.flatMap(({ kind, text, ...place }): readonly QuoteMark[] => {
    const startPrinted = at
    at += countCodePoints(text)
    return kind === null ? [] : [{ kind, startPrinted, endPrinted: at, ...place }]
  })
}

import { type CodePointIndex, indexCodePoints } from './code-points.ts'
import { foldMarks, removePoints } from './fold-label.ts'

/** What looking for a quote came to. `count` is how many times it is there; offsets are code points, `[start, end)`. */
export type QuoteSearch =
  | {
      readonly kind: 'found'
      readonly startCodePoint: number
      readonly endCodePoint: number
      /** `whitespace`: only after white space was made alike. */
      readonly how: 'exact' | 'whitespace'
    }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'tooFew'; readonly count: number }
  | { readonly kind: 'missing'; readonly nearest: NearMiss | null }

/** What the text has in place of the quote: never taken for it, only told. */
export interface NearMiss {
  readonly text: string
  /** `marks`: only quote marks, dashes, points, case or direction marks differ; `start`: only the beginning is there. */
  readonly differs: 'marks' | 'start'
}

/** A text made ready for many searches. */
export interface SearchableText {
  readonly text: string
  readonly index: CodePointIndex
  readonly spaced: Folded
  readonly marked: Folded
}

/** A changed text and, for each of its UTF-16 units and its end, where it came from. */
interface Folded {
  readonly text: string
  readonly from: readonly number[]
}

/** Prepares `text`; folded forms are made when first needed. */
export function prepareSearch(text: string): SearchableText {
  const spaced = once(() => foldText(text, (char) => char))
  const marked = once(() => foldText(text, foldChar))
  return {
    text,
    index: indexCodePoints(text),
    get spaced() {
      return spaced()
    },
    get marked() {
      return marked()
    },
  }
}

/**
 * Finds the `occurrence`-th (from 1; null: the only one) place of a quote. First exactly, then with runs of white space
 * taken as one space and the ends trimmed. Anything less alike is a near miss, told and not taken. Occurrences may overlap.
 */
export function findQuote(searchable: SearchableText, quote: string, occurrence: number | null): QuoteSearch {
  const wanted = quote.normalize('NFC')
  const exact = wanted === '' ? [] : findAll(searchable.text, wanted)
  if (exact.length > 0) {
    return choose(exact, occurrence, (at) => toRange(searchable, at, at + wanted.length, 'exact'))
  }
  const folded = foldText(wanted, (char) => char).text.trim()
  const { text, from } = searchable.spaced
  const places = folded === '' ? [] : findAll(text, folded)
  if (places.length === 0) return { kind: 'missing', nearest: findNearMiss(searchable, wanted) }
  return choose(places, occurrence, (at) =>
    toRange(searchable, from[at] ?? 0, endInSource(from, at + folded.length), 'whitespace'),
  )
}

function choose(places: readonly number[], occurrence: number | null, at: (place: number) => QuoteSearch): QuoteSearch {
  if (occurrence === null && places.length > 1) return { kind: 'several', count: places.length }
  const place = places[(occurrence ?? 1) - 1]
  return place === undefined ? { kind: 'tooFew', count: places.length } : at(place)
}

function toRange(searchable: SearchableText, start: number, end: number, how: 'exact' | 'whitespace'): QuoteSearch {
  const { index } = searchable
  return { kind: 'found', startCodePoint: index.toCodePoint(start), endCodePoint: index.toCodePoint(end), how }
}

function findNearMiss(searchable: SearchableText, quote: string): NearMiss | null {
  const { text, from } = searchable.marked
  const wanted = foldText(quote, foldChar).text.trim()
  if (wanted === '') return null
  const at = text.indexOf(wanted)
  if (at >= 0) return { text: sourceOf(searchable, from, at, at + wanted.length), differs: 'marks' }
  const start = longestStart(text, wanted)
  if (start === null) return null
  return { text: sourceOf(searchable, from, start.at, start.at + wanted.length), differs: 'start' }
}

/** Where the longest run of the quote's first words stands, if it is at least three words. */
function longestStart(text: string, wanted: string): { readonly at: number } | null {
  const words = wanted.split(' ')
  let low = 3
  let high = words.length
  let best: number | null = null
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = text.indexOf(words.slice(0, middle).join(' '))
    if (at < 0) high = middle - 1
    else {
      best = at
      low = middle + 1
    }
  }
  return best === null ? null : { at: best }
}

function sourceOf(searchable: SearchableText, from: readonly number[], start: number, end: number): string {
  return searchable.text.slice(from[start] ?? 0, endInSource(from, Math.min(end, from.length - 1)))
}

/** End in the source of a folded stretch: just after its last unit, so that what the fold dropped there stays outside. */
function endInSource(from: readonly number[], foldedEnd: number): number {
  return (from[foldedEnd - 1] ?? -1) + 1
}

/** White space runs to one space, other characters by `fold` (a string, may be empty), keeping track of the source. */
function foldText(text: string, fold: (char: string) => string): Folded {
  const out: string[] = []
  const from: number[] = []
  let afterSpace = false
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    const isSpace = /\s/.test(char)
    if (isSpace && afterSpace) continue
    const folded = isSpace ? ' ' : fold(char)
    if (folded === '') continue
    afterSpace = isSpace
    for (const unit of folded) {
      out.push(unit)
      from.push(i)
    }
  }
  from.push(text.length)
  return { text: out.join(''), from }
}

function foldChar(char: string): string {
  return char <= '\u007F' ? char.toLowerCase() : removePoints(foldMarks(char)).toLowerCase()
}

function findAll(text: string, wanted: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

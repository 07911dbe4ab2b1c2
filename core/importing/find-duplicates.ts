import { foldLabel } from '../text/fold-label.ts'

/** A text to be compared; ids are the caller's. */
export interface ComparedText {
  readonly id: string
  readonly print: TextPrint
}

/** Two texts that are the same, or nearly. `first` stands before `second` in the list. */
export interface DuplicatePair {
  readonly first: string
  readonly second: string
  /** `exact`: the same words in the same order, whatever white space, points and quote marks they have. */
  readonly kind: 'exact' | 'near'
  /** Jaccard similarity of their runs of four words, 0–1. */
  readonly similarity: number
}

export interface DuplicateOptions {
  /** Least similarity of near duplicates; 0.5 or more, below which pairs may be missed. */
  readonly threshold?: number
  /** Aborting rejects by throwing the signal's reason. */
  readonly signal?: AbortSignal
}

/** Words in a row that are compared; of interviews with the same questions few are the same. */
const RUN = 4
/** How many of a text's smallest hashes are its sketch: of two texts that are half alike, all differ once in 2^64. */
const SKETCH = 64

/** What a text is compared by: much smaller than the text, and made where it was read. */
export interface TextPrint {
  /** Lower-case hex of its words' hash; empty for a text without words. */
  readonly words: string
  /** Of all its runs of words, each once, rising. */
  readonly runs: Uint32Array
}

/** Makes a text ready to be compared. `sha256` gives lower-case hex. */
export function printText(text: string, sha256: (bytes: Uint8Array) => string): TextPrint {
  const words = foldLabel(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const runs = new Set<number>()
  const wordHashes = words.map(hashWord)
  for (let i = 0; i + RUN <= words.length; i++) runs.add(hashRun(wordHashes, i))
  return {
    words: words.length === 0 ? '' : sha256(new TextEncoder().encode(words.join(' '))),
    runs: Uint32Array.from(runs).sort(),
  }
}

/**
 * Finds texts that are there twice: exactly, or nearly (corrected once more, another export of the same). Pairs that share none of
 * their smallest hashes are never compared, so that a thousand texts take seconds. The same texts give the same pairs.
 * Source: A. Broder, On the resemblance and containment of documents (1997).
 */
export function findDuplicates(
  texts: readonly ComparedText[],
  options: DuplicateOptions = {},
): readonly DuplicatePair[] {
  const { threshold = 0.7, signal } = options
  const pairs: (DuplicatePair & { readonly order: number })[] = []
  for (const [i, j] of findCandidates(texts)) {
    signal?.throwIfAborted()
    const [a, b] = [texts[i], texts[j]]
    if (!a || !b) continue
    const isExact = a.print.words === b.print.words
    const similarity = isExact ? 1 : jaccard(a.print.runs, b.print.runs)
    if (!isExact && similarity < threshold) continue
    pairs.push({ first: a.id, second: b.id, kind: isExact ? 'exact' : 'near', similarity, order: i * texts.length + j })
  }
  return pairs.sort((a, b) => a.order - b.order).map(({ order: _, ...pair }) => pair)
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Mixed to the end (murmur3's finaliser), so that the smallest are as good as drawn by lot. */
function hashRun(words: readonly number[], from: number): number {
  let hash = 0
  for (let i = from; i < from + RUN; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e3779b1) + i - from
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Pairs of positions that share a text or one of their smallest hashes. Of a text that is there many times, each goes with the first. */
function findCandidates(texts: readonly ComparedText[]): readonly (readonly [number, number])[] {
  const firstWith = new Map<string, number>()
  const seenAt = new Map<number, number[]>()
  const candidates: (readonly [number, number])[] = []
  texts.forEach(({ print: { words, runs } }, j) => {
    // A text without words is no duplicate of another: there is nothing in it.
    if (words === '') return
    const same = firstWith.get(words)
    if (same !== undefined) {
      candidates.push([same, j])
      return
    }
    firstWith.set(words, j)
    const before = new Set<number>()
    for (const hash of runs.subarray(0, SKETCH)) {
      const others = seenAt.get(hash)
      if (!others) seenAt.set(hash, [j])
      else {
        for (const i of others) before.add(i)
        others.push(j)
      }
    }
    for (const i of before) candidates.push([i, j])
  })
  return candidates
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  const all = a.length + b.length - both
  return all === 0 ? 0 : both / all
}

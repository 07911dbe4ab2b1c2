import type { Find, Found } from '../mask-terms.ts'

/** Marks of a text's own markup, and characters that are not seen. */
const SIGN = '[*_~`\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]'
const TAG = '<\\/?[A-Za-z][^<>]{0,80}>'
/** A word that is broken at the end of a line. */
const LINE_BREAK = '[-\\u00AD\\u2010\\u2011][ \\t]*\\r?\\n\\s*'
/** What may stand within a word without ending it. */
const WITHIN = new RegExp(`(?<=[\\p{L}\\p{M}])(?:\\\\?${SIGN}|${TAG}|${LINE_BREAK})+(?=[\\p{L}])`, 'gu')
const ANY = new RegExp(`${SIGN}|<|${LINE_BREAK}`, 'u')

/**
 * Also finds what is written with markup, unseen characters or a broken line within its words: `Da**lit**`, `Da-\nlit`. Markup
 * that is left without its other half right beside goes with the word.
 */
export function throughBreaks(find: Find): Find {
  return (text) => {
    const plain = find(text)
    if (!ANY.test(text)) return plain
    const { joined, at } = withoutBreaks(text)
    if (joined === text) return plain
    const through = find(joined).map(({ start, end }) => widened(text, at(start), at(end - 1) + 1))
    const added = through.filter((one) => !plain.some(({ start, end }) => start <= one.start && one.end <= end))
    const kept = plain.filter((one) => !added.some(({ start, end }) => start < one.end && one.start < end))
    return [...kept, ...added].toSorted((a, b) => a.start - b.start)
  }
}

/** The words as they would be read, for telling which term it is. */
export function joinBreaks(text: string): string {
  return withoutBreaks(text).joined.replace(new RegExp(SIGN, 'gu'), '')
}

function withoutBreaks(text: string): { readonly joined: string; readonly at: (place: number) => number } {
  const places: number[] = []
  let joined = ''
  let done = 0
  const take = (to: number) => {
    for (let i = done; i < to; i += 1) places.push(i)
    joined += text.slice(done, to)
  }
  for (const match of text.matchAll(WITHIN)) {
    take(match.index)
    done = match.index + match[0].length
  }
  take(text.length)
  return { joined, at: (place) => places[place] ?? text.length }
}

/** `Da**lit` of `Da**lit**` leaves half of its markup behind: that goes along. */
function widened(text: string, start: number, end: number): Found {
  const signs = text.slice(start, end).match(/[*_~`]+/g) ?? []
  const [sign] = signs
  const after = sign !== undefined && signs.length % 2 === 1 && text.startsWith(sign, end) ? sign.length : 0
  const before =
    sign !== undefined && signs.length % 2 === 1 && after === 0 && text.slice(0, start).endsWith(sign) ? sign.length : 0
  return { start: start - before, end: end + after, text: text.slice(start - before, end + after) }
}

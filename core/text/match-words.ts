import { foldLabel } from './fold-label.ts'

/** The words that were typed to look for, in the form in which texts are compared; none when nothing was typed. */
export function wordsOf(typed: string): readonly string[] {
  return foldLabel(typed).split(' ').filter(Boolean)
}

/** Whether every word is somewhere in the text, whatever the case, points, quote marks and order. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const folded = foldLabel(text)
  return words.every((word) => folded.includes(word))
}

/**
 * The first line of the text with any of the words, else its first line with anything in it, without the white space at its ends;
 * cut at a whole character after `length` code points, with an ellipsis.
 */
export function lineWith(text: string, words: readonly string[], length: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const found = lines.find((line) => words.some((word) => foldLabel(line).includes(word)))
  return cutAfter((found ?? lines[0] ?? '').trim(), length)
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The beginning of a text, at most `length` code points and whole characters, with an ellipsis when there is more. */
export function cutAfter(text: string, length: number): string {
  if (text.length <= length) return text
  let kept = ''
  let count = 0
  for (const { segment } of segmenter.segment(text)) {
    count += Array.from(segment).length
    if (count > length) return `${kept.trimEnd()}…`
    kept += segment
  }
  return kept
}

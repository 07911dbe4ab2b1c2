/**
 * What a reader may leave out when typing a word, as inclusive ranges of code points: Hebrew points and cantillation,
 * Arabic tashkil, tatweel, and characters that are not seen (soft hyphen, direction marks, zero-width ones).
 */
export const LEFT_OUT_OF_SEARCH: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
]

/** Whether searching passes over this code point. */
export function isLeftOut(codePoint: number): boolean {
  return LEFT_OUT_OF_SEARCH.some(([first, last]) => codePoint >= first && codePoint <= last)
}

const PATTERN = new RegExp(
  `[${LEFT_OUT_OF_SEARCH.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]+`,
  'gu',
)

/** The form of a text in which it is searched: without what a reader may leave out. The text itself where that is nothing. */
export function toSearchForm(text: string): string {
  return text.replace(PATTERN, '')
}

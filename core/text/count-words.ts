const BETWEEN_WORDS = /[\s\u2013\u2014\u2026]+/u
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * Number of words in Hebrew, Arabic or English text, near what Word shows: stretches between white space, dashes
 * (– —) and ellipses (…) that hold a letter or digit. Prefixes, maqaf, hyphens, geresh and points do not split a word.
 */
export function countWords(text: string): number {
  let count = 0
  for (const piece of text.split(BETWEEN_WORDS)) if (HAS_LETTER_OR_DIGIT.test(piece)) count++
  return count
}

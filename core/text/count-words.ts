/** What a UTF-16 unit is to a word: 1 between words, 2 a letter or digit, 3 neither; 0 while it has not been looked up. */
const kinds = new Uint8Array(0x10000)

/**
 * Number of words in Hebrew, Arabic or English text, near what Word shows: stretches between white space, dashes
 * (– —) and ellipses (…) that hold a letter or digit. Prefixes, maqaf, hyphens, geresh and points do not split a word.
 */
export function countWords(text: string): number {
  let count = 0
  let isWord = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Of characters outside the basic plane there are few: they are looked up each time, by their first half.
    const isPair = (unit & 0xfc00) === 0xd800
    const kind = isPair ? kindOf(String.fromCodePoint(text.codePointAt(i) ?? 0)) : lookUp(unit)
    if (kind === 1) isWord = false
    else if (kind === 2 && !isWord) {
      count++
      isWord = true
    }
  }
  return count
}

function lookUp(unit: number): 1 | 2 | 3 {
  const known = kinds[unit] as 0 | 1 | 2 | 3
  if (known !== 0) return known
  const kind = kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function kindOf(character: string): 1 | 2 | 3 {
  if (/[\s\u2013\u2014\u2026]/u.test(character)) return 1
  return /[\p{L}\p{N}]/u.test(character) ? 2 : 3
}

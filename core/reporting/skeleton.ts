/**
 * The consonants of a word in a code shared by Hebrew, Arabic and Latin, so that a name can be known again in
 * another script (`רמת לוז`, `Ramat Luz`). Sounds that transliterations confuse share a code (b v p f; d t;
 * s z sh ts; k q kh); vowels and what may be silent are left out; double letters count once.
 */
const CODES: Readonly<Record<string, string>> = {
  ...codes('P', 'bpfבפףبفپ'),
  ...codes('G', 'gjגجغ'),
  ...codes('T', 'dtדטתدتطضث'),
  ...codes('S', 'szזסצץשزسصشذظ'),
  ...codes('K', 'ckqחכךקحخكق'),
  ...codes('L', 'lלل'),
  ...codes('M', 'mמםم'),
  ...codes('N', 'nנןن'),
  ...codes('R', 'rרر'),
}

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/sh|ts|tz|zh/g, 's'],
  [/ch|kh|ck/g, 'k'],
  [/gh|dj/g, 'g'],
  [/th|dh/g, 't'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ע['׳’]/g, 'ג'],
]

/** Letters that are a consonant in one spelling and silent, or a vowel, in another. */
const EITHER: readonly (readonly [RegExp, string])[] = [
  [/[vwוو]/g, 'f'],
  [/h/g, 'k'],
]

/** All readings of a word or phrase, shortest not excluded; letters without a code are skipped. */
export function skeletons(text: string): readonly string[] {
  const lower = DIGRAPHS.reduce((word, [from, to]) => word.replace(from, to), text.normalize('NFKD').toLowerCase())
  const readings = EITHER.reduce<readonly string[]>(
    (words, [letters, consonant]) =>
      words.flatMap((word) => [word.replace(letters, ''), word.replace(letters, consonant)]),
    [lower],
  )
  return [...new Set(readings.map(encode))]
}

function encode(word: string): string {
  return [...word]
    .map((letter) => CODES[letter] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')
}

function codes(code: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, code]))
}

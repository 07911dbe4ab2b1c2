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
  return [...new Set(readingsOf(text).map(withoutDoubles))]
}

/** Gives the same of a phrase by its words, each of which is read once only: texts have few words many times. */
export function makeSkeletons(): (words: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  const read = (word: string) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const readings = readingsOf(word)
    known.set(word, readings)
    return readings
  }
  return (words) => {
    const all = words.map(read)
    const joined = (all[0] ?? []).map((_, way) => withoutDoubles(all.map((readings) => readings[way] ?? '').join('')))
    return [...new Set(joined)]
  }
}

/** Words; more than any study's texts have, so that the memory is bounded and the reading is not done twice. */
const MOST_KNOWN = 100_000

/** One for each way to read the letters that are either, always in the same order; doubles still stand. */
function readingsOf(text: string): readonly string[] {
  const lower = DIGRAPHS.reduce((word, [from, to]) => word.replace(from, to), text.normalize('NFKD').toLowerCase())
  return EITHER.reduce<readonly string[]>(
    (words, [letters, consonant]) =>
      words.flatMap((word) => [word.replace(letters, ''), word.replace(letters, consonant)]),
    [lower],
  ).map(encode)
}

function encode(word: string): string {
  return [...word].map((letter) => CODES[letter] ?? '').join('')
}

function withoutDoubles(code: string): string {
  return code.replace(/(.)\1+/g, '$1')
}

function codes(code: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, code]))
}

/** Letters that end a Hebrew word and never begin one. */
const FINAL = /(?<![\p{L}\p{M}])[ךםןףץ](?=[\u05D0-\u05EA]{2})/gu
const FINAL_AT_END = /[\u05D0-\u05EA\u0591-\u05C7]{2}[ךםןףץ](?![\p{L}\p{M}])/gu
/** In Arabic, taa marbuta and alef maqsura end a word; the article begins one. */
const ARABIC_REVERSED = /(?<![\p{L}\p{M}])[ةى](?=[\u0621-\u064A]{2})|[\u0621-\u064A]{2}لا(?![\p{L}\p{M}])/gu
const ARABIC_RIGHT = /[\u0621-\u064A]{2}[ةى](?![\p{L}\p{M}])|(?<![\p{L}\p{M}])ال(?=[\u0621-\u064A]{2})/gu

/**
 * Whether the letters of a Hebrew or Arabic text stand in the order in which they are seen from the left, as old files and some
 * PDFs have them: final letters begin words. At least three such words, and at least three times as many as right ones.
 */
export function isVisualOrder(text: string): boolean {
  const reversed = count(text, FINAL) + count(text, ARABIC_REVERSED)
  const right = count(text, FINAL_AT_END) + count(text, ARABIC_RIGHT)
  return reversed >= 3 && reversed >= 3 * right
}

/** Runs that are read from the left also within Hebrew or Arabic: Latin words, numbers, and what joins them. */
const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{M}\p{N}.,:/%@_+'’&-]*[\p{Script=Latin}\p{N}%])?(?:(?<=\p{Script=Latin}) +[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}.'’&-]*[\p{Script=Latin}\p{N}])?)*/gu
const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
)

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Turns a line from the order in which it is seen to the order in which it is read: the whole line is reversed by whole
 * characters, brackets are mirrored, and Latin words and numbers keep their own order. A line without Hebrew or Arabic stays.
 */
export function toReadingOrder(line: string): string {
  if (!/[\u0590-\u08FF]/.test(line)) return line
  const kept: string[] = []
  // Each run that keeps its order is one piece; the rest is cut into characters with their points.
  let at = 0
  for (const found of line.matchAll(LEFT_TO_RIGHT)) {
    kept.push(...charactersOf(line.slice(at, found.index)), found[0])
    at = found.index + found[0].length
  }
  kept.push(...charactersOf(line.slice(at)))
  return kept.reverse().join('')
}

/** The lines of a text, each turned to reading order. */
export function linesToReadingOrder(text: string): string {
  return text.split('\n').map(toReadingOrder).join('\n')
}

function charactersOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => MIRRORED.get(segment) ?? segment)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

import fc from 'fast-check'

const PIECES = [
  'a', 'B', ' ', '\n', '\t', '.', ':', '"', '״', '׳', '-', '־',
  'ש', 'ל', 'ו', 'ם', 'שָׁ', 'לוֹ', 'ִ', 'ּ',
  'م', 'د', 'ي', 'ر', 'مُ', 'دِّ', 'ـ', 'َ',
  'e\u0301', '\u0301', 'é', 'נּ', '👩‍🏫', '😀', '🇮🇱', '👍🏽', '\u200F', '\u2067', '\u2069', '\u202B', '\u202C', '𝔘',
] as const // biome-ignore format: one script a line

/** Texts of the kinds that break offsets: emoji, combining marks, Hebrew points, Arabic tashkil, direction marks. For tests. */
export const mixedText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((p) => p.join(''))

/** Any text at all, lone surrogates, NUL and line ends included. For tests. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  mixedText,
  fc
    .array(fc.constantFrom(...PIECES, '\uD83D', '\uDE00', '\0', '\uFEFF', '\r', '\r\n'), { maxLength: 40 })
    .map((p) => p.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

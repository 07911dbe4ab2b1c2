// Everything that people and programs add to the same words: direction marks, zero-width characters, tatweel.
const INVISIBLE = /[\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
// Hebrew cantillation and points (not maqaf, paseq, sof pasuq), Arabic marks and superscript alef.
const POINTS =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g

/** Takes out direction marks and other characters that are not seen. */
export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/**
 * The form in which labels and headers are compared: NFKC, without direction marks, Hebrew and Arabic points
 * and tatweel; geresh, gershayim, quotes and dashes made plain; white space single; lower case. Two labels with
 * the same fold are the same label to a reader. Never show the fold.
 */
export function foldLabel(text: string): string {
  const plain = foldMarks(foldMarks(text).normalize('NFKC'))
  return removePoints(plain).replace(/\s+/g, ' ').trim().toLowerCase()
}

/** `foldLabel` that folds each label once: for the few labels that a long text has many times. */
export function foldOnce(): (text: string) => string {
  const folds = new Map<string, string>()
  return (text) => {
    const known = folds.get(text)
    if (known !== undefined) return known
    const fold = foldLabel(text)
    folds.set(text, fold)
    return fold
  }
}

/** Takes out Hebrew points and cantillation, Arabic tashkil. */
export function removePoints(text: string): string {
  return text.replace(POINTS, '')
}

/** Quote marks, geresh and dashes in their plain form, character by character; invisible characters out. */
export function foldMarks(text: string): string {
  return removeInvisible(text)
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC\u05F3\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u05F4\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u05BE\u2212]/g, '-')
}

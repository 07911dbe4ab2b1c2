type TextChangeKind = 'lone-surrogates' | 'nul' | 'bom' | 'line-ends' | 'composed'

/** One way in which a text was changed, with how many places it touched. */
export interface TextChange {
  readonly kind: TextChangeKind
  readonly count: number
}

export interface NormalisedText {
  readonly text: string
  /** Empty when the text came out as it went in. */
  readonly changes: readonly TextChange[]
}

/**
 * The one form in which a document's text is kept, so that offsets mean the same everywhere: well-formed
 * UTF-16, no U+0000 (SQLite's `length` stops there), no leading BOM, LF line ends, NFC. Done once, at import;
 * doing it again changes nothing. `composed` counts the UTF-16 units by which NFC changed the length, at least 1.
 */
export function normaliseText(input: string): NormalisedText {
  const changes: TextChange[] = []
  const note = (kind: TextChangeKind, count: number): void => {
    if (count > 0) changes.push({ kind, count })
  }
  let text = input
  if (!text.isWellFormed()) {
    const replaced = text.toWellFormed()
    note('lone-surrogates', countDifferences(text, replaced))
    text = replaced
  }
  note('nul', countMatches(text, /\0/g))
  text = text.replaceAll('\0', '')
  note('bom', /^\uFEFF*/.exec(text)?.[0].length ?? 0)
  text = text.replace(/^\uFEFF+/, '')
  note('line-ends', countMatches(text, /\r\n?/g))
  text = text.replace(/\r\n?/g, '\n')
  const composed = text.normalize('NFC')
  if (composed !== text) note('composed', Math.max(1, Math.abs(composed.length - text.length)))
  return { text: composed, changes }
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function countDifferences(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) count++
  return count
}

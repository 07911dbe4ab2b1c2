import { foldLabel } from '../text/fold-label.ts'

/** Words and numbers of a file's name, folded, in order: `P07Baseline_דנה (1)` is `p`, `07`, `baseline`, `דנה`. */
export function tokensOf(text: string): readonly string[] {
  const apart = text
    .normalize('NFC')
    // Marks that Windows and macOS put on copies.
    .replace(/[ _-]*\(\d{1,2}\)$|[ _-]+(copy|עותק|نسخة)$|^(copy of|עותק של|نسخة من) /giu, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  return foldName(apart).match(/\p{N}+|[\p{L}\p{M}']+/gu) ?? []
}

/** Forms of Arabic letters that people write for each other, and digits of any script as 0–9. */
export function foldName(text: string): string {
  return foldLabel(text)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
}

/** Where a run of tokens stands: `[start, end)`, and whether numbers had to be compared by value (`7` for `07`). */
export interface TokenMatch {
  readonly start: number
  readonly end: number
  readonly isExact: boolean
}

/** Where `wanted` stands among `tokens`, the first place; exactly before loosely. */
export function findTokens(tokens: readonly string[], wanted: readonly string[]): TokenMatch | null {
  if (wanted.length === 0) return null
  let loose: TokenMatch | null = null
  for (let start = 0; start + wanted.length <= tokens.length; start++) {
    const match = { start, end: start + wanted.length }
    if (wanted.every((token, i) => tokens[start + i] === token)) return { ...match, isExact: true }
    if (loose === null && wanted.every((token, i) => isSame(token, tokens[start + i] ?? ''))) {
      loose = { ...match, isExact: false }
    }
  }
  return loose
}

function isSame(a: string, b: string): boolean {
  return a === b || (/^\d{1,9}$/.test(a) && /^\d{1,9}$/.test(b) && Number(a) === Number(b))
}

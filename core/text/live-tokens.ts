/** A live figure or quote in an evaluator's text: `{{scale:confidence.change.mean}}`. What stands between is looked up, not parsed. */
const TOKEN = /\{\{\s*([^{}]+?)\s*\}\}/g

/** The text with `change` made to everything but its tokens. */
export function outsideTokens(text: string, change: (text: string) => string): string {
  return text
    .split(/(\{\{[^{}]+\}\})/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('')
}

/** The tokens of a text, each once, in the order in which they stand. */
export function tokensIn(text: string): readonly string[] {
  return [...new Set(tokenPlaces(text).map(({ token }) => token))]
}

/** Where the tokens of a text stand, `[from, to)` in UTF-16 units, in their order. */
export function tokenPlaces(
  text: string,
): readonly { readonly token: string; readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    token: match[1] ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** The text with each token replaced. */
export function replaceTokens(text: string, replace: (token: string) => string): string {
  return text.replace(TOKEN, (_whole, token: string) => replace(token))
}

/** The text with tokens that are called something else now; those that are not stay as they were typed. */
export function renameTokens(text: string, rename: (token: string) => string): string {
  return text.replace(TOKEN, (whole, token: string) => {
    const name = rename(token)
    return name === token ? whole : `{{${name}}}`
  })
}

/** The name of what a token printed in one sentence of a text, where that is something else than in the others. */
export function sentenceKey(token: string, sentence: string): string {
  return `${token}\n${sentence}`
}

/**
 * What the tokens of a text printed, under the names that they have now. Where two come to be one and had printed different things, both
 * are kept: whatever is printed from now on is not what one of the two sentences said, and must be told.
 */
export function renameSeen(
  seen: Readonly<Record<string, string>>,
  rename: (token: string) => string,
): Readonly<Record<string, string>> {
  const renamed: Record<string, string> = {}
  for (const [key, text] of Object.entries(seen)) {
    const [token = '', sentence] = key.split('\n')
    const name = sentence === undefined ? rename(token) : sentenceKey(rename(token), renameTokens(sentence, rename))
    const known = renamed[name]
    renamed[name] = known === undefined || known === text ? text : `${known} / ${text}`
  }
  return renamed
}

/**
 * The code whose measure a token is a figure of, `code:<key>.said`: the one with the longest key, since a key may hold dots itself. Null
 * for any other token.
 */
export function codeOfToken(token: string, keys: readonly string[]): string | null {
  const fitting = keys.filter((key) => token.startsWith(`code:${key}.`))
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null
}

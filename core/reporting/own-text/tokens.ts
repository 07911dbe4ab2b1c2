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
  return [...new Set([...text.matchAll(TOKEN)].map((match) => match[1] ?? ''))]
}

/** The text with each token replaced. */
export function replaceTokens(text: string, replace: (token: string) => string): string {
  return text.replace(TOKEN, (_whole, token: string) => replace(token))
}

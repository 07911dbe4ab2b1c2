/** What a spreadsheet would take for a formula when it opens a CSV. Source: OWASP, CSV injection. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** Makes a CSV cell's text safe: an apostrophe before what would be a formula, and before text that looks so protected already. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Takes the apostrophe of `guardFormula` off again. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

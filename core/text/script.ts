/** Letters of each script in a text. */
export interface ScriptCounts {
  readonly hebrew: number
  readonly arabic: number
  readonly latin: number
}

/** What a character counts for: 1 Hebrew, 2 Arabic, 3 Latin, 4 none; 0 while it has not been looked up. */
const kinds = new Uint8Array(0x10000)

/** Counts letters by script; points, digits and signs count for none. */
export function countScripts(text: string): ScriptCounts {
  let [hebrew, arabic, latin] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Of letters outside the basic plane there are few: they are looked up each time, by their first half.
    const isPair = (unit & 0xfc00) === 0xd800
    const kind = isPair ? kindOf(String.fromCodePoint(text.codePointAt(i) ?? 0)) : lookUp(unit)
    if (kind === 1) hebrew++
    else if (kind === 2) arabic++
    else if (kind === 3) latin++
  }
  return { hebrew, arabic, latin }
}

function lookUp(unit: number): 1 | 2 | 3 | 4 {
  const known = kinds[unit] as 0 | 1 | 2 | 3 | 4
  if (known !== 0) return known
  const kind = kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function kindOf(char: string): 1 | 2 | 3 | 4 {
  if (!/\p{L}/u.test(char)) return 4
  if (/\p{Script=Hebrew}/u.test(char)) return 1
  if (/\p{Script=Arabic}/u.test(char)) return 2
  return /\p{Script=Latin}/u.test(char) ? 3 : 4
}

/** The language whose script most letters have; `en` when there are none or on a tie with Latin. */
export function guessLanguage(text: string): 'he' | 'ar' | 'en' {
  const { hebrew, arabic, latin } = countScripts(text)
  if (hebrew > latin && hebrew >= arabic) return 'he'
  if (arabic > latin) return 'ar'
  return 'en'
}

/** Direction in which most of a text runs. For one paragraph on screen, prefer `dir="auto"`. */
export function guessDirection(text: string): 'rtl' | 'ltr' {
  return guessLanguage(text) === 'en' ? 'ltr' : 'rtl'
}

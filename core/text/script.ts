/** Letters of each script in a text. */
export interface ScriptCounts {
  readonly hebrew: number
  readonly arabic: number
  readonly latin: number
}

/** Counts letters by script; points, digits and signs count for none. */
export function countScripts(text: string): ScriptCounts {
  return {
    hebrew: count(text, /(?=\p{L})\p{Script=Hebrew}/gu),
    arabic: count(text, /(?=\p{L})\p{Script=Arabic}/gu),
    latin: count(text, /(?=\p{L})\p{Script=Latin}/gu),
  }
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

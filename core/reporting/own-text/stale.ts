import type { SeenFigures } from '#core/types/report-plan.ts'
import { replaceTokens, tokensIn } from '../../text/live-tokens.ts'

/** A sentence whose figures print something else now than when it was written. */
export interface StaleSentence {
  /** With what it printed then. */
  readonly was: string
  /** With what it would print now. */
  readonly is: string
  readonly changes: readonly StaleFigure[]
}

export interface StaleFigure {
  readonly token: string
  readonly was: string
  /** Null: there is no such figure any more. */
  readonly is: string | null
}

/** The sentences that no longer match what their figures print. `printNow` is null for what is not known any more. */
export function staleSentences(
  text: string,
  seen: SeenFigures,
  printNow: (token: string) => string | null,
): readonly StaleSentence[] {
  return sentencesOf(text).flatMap((sentence) => {
    const changes = staleFigures(tokensIn(sentence), seen, printNow)
    if (changes.length === 0) return []
    const was = replaceTokens(sentence, (token) => seen[token] ?? '–')
    return [{ was, is: replaceTokens(sentence, (token) => printNow(token) ?? '–'), changes }]
  })
}

/** Of some tokens those that print something else than was seen; one that was never seen has nothing to differ from. */
export function staleFigures(
  tokens: readonly string[],
  seen: SeenFigures,
  printNow: (token: string) => string | null,
): readonly StaleFigure[] {
  return tokens.flatMap((token) => {
    const was = seen[token]
    const is = printNow(token)
    return was === undefined || was === is ? [] : [{ token, was, is }]
  })
}

/** What a text's tokens print now: to be kept with it. */
export function seenNow(tokens: readonly string[], printNow: (token: string) => string | null): SeenFigures {
  return Object.fromEntries(
    tokens.flatMap((token) => {
      const text = printNow(token)
      return text === null ? [] : [[token, text]]
    }),
  )
}

/**
 * What is kept with a text that is written anew. The same text again confirms all of it; in another, the sentences that stand as
 * they stood keep what was seen with them, so that mending one does not confirm the next.
 */
export function seenAfterEdit(
  before: { readonly text: string; readonly seen: SeenFigures } | undefined,
  text: string,
  now: SeenFigures,
): SeenFigures {
  if (before === undefined || before.text === text) return now
  const stood = new Set(sentencesOf(before.text))
  const isNew = new Set(sentencesOf(text).flatMap((sentence) => (stood.has(sentence) ? [] : tokensIn(sentence))))
  const tokens = new Set([...tokensIn(text), ...Object.keys(now)])
  const kept = Object.entries(before.seen).filter(([token]) => tokens.has(token) && !isNew.has(token))
  return { ...now, ...Object.fromEntries(kept) }
}

/** The sentences of a text: those of each line, without its signs for a heading or a list. */
function sentencesOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return text.split(/\r?\n(?:\s*\r?\n)*/).flatMap((line) => {
    const tokens: string[] = []
    const bare = line.replace(/^\s*(?:#{1,6}|[-*•]|\d{1,3}[.)])\s+/, '').replace(/\{\{[^{}]+\}\}/g, (token) => {
      tokens.push(token)
      return '\uFFFC'
    })
    return [...segmenter.segment(bare)]
      .map(({ segment }) => segment.replace(/\uFFFC/g, () => tokens.shift() ?? '').trim())
      .filter((sentence) => sentence !== '')
  })
}

import type { SeenFigures } from '#core/types/report-plan.ts'
import { replaceTokens, sentenceKey, tokenPlaces, tokensIn } from '../../text/live-tokens.ts'

/** A sentence whose figures print something else now than when it was written. */
export interface StaleSentence {
  /** As it stands in the text, with its tokens. */
  readonly sentence: string
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
    const own = Object.fromEntries(
      tokensIn(sentence).flatMap((token) => {
        const text = seenIn(seen, sentence, token)
        return text === undefined ? [] : [[token, text]]
      }),
    )
    const changes = staleFigures(tokensIn(sentence), own, printNow)
    if (changes.length === 0) return []
    const was = replaceTokens(sentence, (token) => own[token] ?? '–')
    return [{ sentence, was, is: replaceTokens(sentence, (token) => printNow(token) ?? '–'), changes }]
  })
}

/** What a figure printed when its sentence was last written or confirmed: its own, where it differs from that of the text. */
function seenIn(seen: SeenFigures, sentence: string, token: string): string | undefined {
  return seen[sentenceKey(token, sentence)] ?? seen[token]
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
 * they stood keep what was seen with them, so that mending one does not confirm the next, also where both print the same figure.
 */
export function seenAfterEdit(before: Written | undefined, text: string, now: SeenFigures): SeenFigures {
  if (before === undefined || before.text === text) return now
  const stood = new Set(sentencesOf(before.text))
  const sentences = sentencesOf(text)
  const isNew = new Set(sentences.flatMap((sentence) => (stood.has(sentence) ? [] : tokensIn(sentence))))
  const tokens = new Set([...tokensIn(text), ...Object.keys(now)])
  const kept = Object.entries(before.seen).filter(([token]) => tokens.has(token) && !isNew.has(token))
  const seen = { ...now, ...Object.fromEntries(kept) }
  return withOwn(
    seen,
    sentences.filter((sentence) => stood.has(sentence)),
    before.seen,
  )
}

/** What is kept with a text of which one sentence is right as it prints now. The others keep what was seen with them. */
export function seenAfterConfirm(
  { text, seen }: Written,
  confirmed: string,
  printNow: (token: string) => string | null,
): SeenFigures {
  const sentences = sentencesOf(text)
  const tokens = new Set(tokensIn(confirmed))
  const general = Object.entries(seen).filter(([key]) => !tokens.has(key) && !key.includes('\n'))
  return withOwn(
    { ...Object.fromEntries(general), ...seenNow([...tokens], printNow) },
    sentences.filter((sentence) => sentence !== confirmed),
    seen,
  )
}

/** A text with what its figures printed when it was last written or confirmed. */
type Written = { readonly text: string; readonly seen: SeenFigures }

/** With what some sentences saw before, where it is something else than what the text saw. */
function withOwn(seen: SeenFigures, sentences: readonly string[], before: SeenFigures): SeenFigures {
  const own = sentences.flatMap((sentence) =>
    tokensIn(sentence).flatMap((token) => {
      const was = seenIn(before, sentence, token)
      return was === undefined || was === seen[token] ? [] : [[sentenceKey(token, sentence), was] as const]
    }),
  )
  return { ...seen, ...Object.fromEntries(own) }
}

/** The sentences of a text: those of each line, without its signs for a heading or a list. */
export function sentencesOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return text.split(/\r?\n(?:\s*\r?\n)*/).flatMap((line) => {
    const words = line.replace(/^\s*(?:#{1,6}|[-*•]|\d{1,3}[.)])\s+/, '')
    const tokens = tokenPlaces(words).map(({ from, to }) => words.slice(from, to))
    return [...segmenter.segment(replaceTokens(words, () => '\uFFFC'))]
      .map(({ segment }) => segment.replace(/\uFFFC/g, () => tokens.shift() ?? '').trim())
      .filter((sentence) => sentence !== '')
  })
}

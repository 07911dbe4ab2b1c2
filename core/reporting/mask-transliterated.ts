import { guessLanguage } from '#core/text/script.ts'
import { isCommonWord } from './common-words.ts'
import type { Find, Found } from './mask-terms.ts'
import { makeSkeletons, skeletons } from './skeleton.ts'

/** So many consonants, in as many words, make a chance likeness unlikely; Latin names also show by their capitals. */
const SHORTEST = 5
const SHORTEST_CAPITALISED = 3
/** Fewer are believed only within a sentence, where a capital means a name. */
const SHORTEST_WITHIN_SENTENCE = 2
const MOST_WORDS = 5

const WORD = /[\p{L}\p{M}'’׳]+/gu
const GAP = /^[\s\-־‐-―"״]*$/u
/** The Arabic article, where another script writes it apart. */
const ARTICLE = /^(?:a[lnszrtd]|el|ash|אל|א|ال)$/iu
const PREFIX = { he: /^[ובכלמשה]{1,2}(?=..)/u, ar: /^(?:[وف]?[بكل]?(?:ال)?|لل)(?=..)/u, en: /^(?!)/ } as const

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Finds names that a text writes in another script than the study does: a school that the roster has in
 * Hebrew, spoken of in an English interview. Told by their consonants, so it errs on the side of masking; common English
 * words alone are left.
 */
export function findTransliterated(terms: readonly string[]): Find {
  const known = { he: new Set<string>(), ar: new Set<string>(), en: new Set<string>() }
  for (const term of terms) {
    const own = guessLanguage(term)
    for (const language of ['he', 'ar', 'en'] as const)
      if (language !== own) for (const reading of skeletons(term)) known[language].add(keyOf(language, term, reading))
  }
  const likeness = { known, skeletonsOf: makeSkeletons() }
  return (text) => findNames(text, likeness)
}

interface Likeness {
  readonly known: Readonly<Record<'he' | 'ar' | 'en', ReadonlySet<string>>>
  readonly skeletonsOf: (words: readonly string[]) => readonly string[]
}

/** Hebrew and Arabic have no capitals: there a likeness counts only over the same number of words. */
function keyOf(language: 'he' | 'ar' | 'en', phrase: string, reading: string): string {
  if (language === 'en') return reading
  return `${phrase.split(/[\s\-־]+/u).filter((word) => !ARTICLE.test(word)).length} ${reading}`
}

function findNames(text: string, likeness: Likeness): readonly Found[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const names: Found[] = []
  for (let i = 0; i < words.length; i += 1) {
    const found = longestName(text, words, i, likeness)
    if (found === null) continue
    names.push({ start: found.start, end: found.end, text: text.slice(found.start, found.end) })
    i += found.words - 1
  }
  return names
}

function longestName(
  text: string,
  words: readonly Word[],
  first: number,
  likeness: Likeness,
): { readonly start: number; readonly end: number; readonly words: number } | null {
  const start = words[first]
  if (start === undefined) return null
  const language = guessLanguage(start.text)
  const prefix = PREFIX[language].exec(start.text)?.[0] ?? ''
  const together = togetherFrom(text, words, first)
  for (let count = together.length; count > 0; count -= 1) {
    const end = together[count - 1]?.end ?? start.end
    for (const from of prefix === '' ? [0] : [0, prefix.length]) {
      const parts = together.slice(0, count).map((word, i) => (i === 0 ? word.text.slice(from) : word.text))
      const phrase = { text: text.slice(start.start + from, end), parts, language }
      if (isName(phrase, () => isSentenceStart(text, start.start), likeness))
        return { start: start.start + from, end, words: count }
    }
  }
  return null
}

interface Phrase {
  readonly text: string
  /** Its words. */
  readonly parts: readonly string[]
  readonly language: 'he' | 'ar' | 'en'
}

function isName(
  { text, parts, language }: Phrase,
  opensSentence: () => boolean,
  { known, skeletonsOf }: Likeness,
): boolean {
  const capitalised = language === 'en' && /^\p{Lu}/u.test(text) && /\p{Lu}[^\s-]*$/u.test(text)
  if (language === 'en' && (!capitalised || isCommonWord(text))) return false
  const like = skeletonsOf(parts).filter((reading) => known[language].has(keyOf(language, text, reading)))
  if (like.length === 0) return false
  const shortest = !capitalised ? SHORTEST : opensSentence() ? SHORTEST_CAPITALISED : SHORTEST_WITHIN_SENTENCE
  return like.some((reading) => reading.length >= shortest)
}

/** The word and those after it that no sign but a space or a hyphen parts from it. */
function togetherFrom(text: string, words: readonly Word[], first: number): readonly Word[] {
  const some = words.slice(first, first + MOST_WORDS)
  const apart = some.findIndex((word, i) => {
    const next = some[i + 1]
    return next !== undefined && !GAP.test(text.slice(word.end, next.start))
  })
  return apart < 0 ? some : some.slice(0, apart + 1)
}

function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?…:"“”]\s*)$/u.test(text.slice(0, at))
}

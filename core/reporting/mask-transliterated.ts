import { guessLanguage } from '#core/text/script.ts'
import { isCommonWord } from './common-words.ts'
import type { Find, Found } from './mask-terms.ts'
import { skeletons } from './skeleton.ts'

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
  return (text) => findNames(text, known)
}

/** Hebrew and Arabic have no capitals: there a likeness counts only over the same number of words. */
function keyOf(language: 'he' | 'ar' | 'en', phrase: string, reading: string): string {
  if (language === 'en') return reading
  return `${phrase.split(/[\s\-־]+/u).filter((word) => !ARTICLE.test(word)).length} ${reading}`
}

function findNames(text: string, known: Readonly<Record<'he' | 'ar' | 'en', ReadonlySet<string>>>): readonly Found[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const names: Found[] = []
  for (let i = 0; i < words.length; i += 1) {
    const found = longestName(text, words, i, known)
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
  known: Readonly<Record<'he' | 'ar' | 'en', ReadonlySet<string>>>,
): { readonly start: number; readonly end: number; readonly words: number } | null {
  const start = words[first]
  if (start === undefined) return null
  const language = guessLanguage(start.text)
  const prefixes = ['', PREFIX[language].exec(start.text)?.[0] ?? '']
  for (let count = Math.min(MOST_WORDS, words.length - first); count > 0; count -= 1) {
    const last = words[first + count - 1]
    if (last === undefined || !areTogether(text, words.slice(first, first + count))) continue
    for (const prefix of prefixes) {
      const from = start.start + prefix.length
      if (isName(text.slice(from, last.end), isSentenceStart(text, start.start), language, known[language]))
        return { start: from, end: last.end, words: count }
    }
  }
  return null
}

function isName(
  phrase: string,
  opensSentence: boolean,
  language: 'he' | 'ar' | 'en',
  known: ReadonlySet<string>,
): boolean {
  const capitalised = language === 'en' && /^\p{Lu}/u.test(phrase) && /\p{Lu}[^\s-]*$/u.test(phrase)
  if (language === 'en' && (!capitalised || isCommonWord(phrase))) return false
  const shortest = !capitalised ? SHORTEST : opensSentence ? SHORTEST_CAPITALISED : SHORTEST_WITHIN_SENTENCE
  return skeletons(phrase).some((reading) => reading.length >= shortest && known.has(keyOf(language, phrase, reading)))
}

function areTogether(text: string, words: readonly Word[]): boolean {
  return words.every((word, i) => {
    const next = words[i + 1]
    return next === undefined || GAP.test(text.slice(word.end, next.start))
  })
}

function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?…:"“”]\s*)$/u.test(text.slice(0, at))
}

import { foldLabel } from '../text/fold-label.ts'

/** How much the place in the conversation counts beside the words. */
const ORDER = 0.3

/**
 * For each question of one conversation, which question of another it answers to best (its position there), so that two waves can
 * be read by question. What counts is the words they share, rare words more than those of every question, and how far into
 * the conversation both stand; without a word in common the place decides. Null for all when the other has no questions.
 * O(questions² · words).
 */
export function matchQuestions(from: readonly string[], to: readonly string[]): readonly (number | null)[] {
  if (to.length === 0) return from.map(() => null)
  const [own, others] = [from.map(wordsOf), to.map(wordsOf)]
  const weigh = weightOf([...own, ...others])
  return own.map((words, i) => {
    const place = partOf(i, from.length)
    const scores = others.map(
      (other, j) =>
        (1 - ORDER) * overlap(words, other, weigh) + ORDER * (1 - Math.abs(place - partOf(j, others.length))),
    )
    return scores.indexOf(Math.max(...scores))
  })
}

type Words = ReadonlySet<string>

function wordsOf(question: string): Words {
  return new Set(foldLabel(question).match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** A word that stands in few questions tells more: the inverse document frequency (K. Spärck Jones, 1972). */
function weightOf(questions: readonly Words[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const words of questions) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + questions.length / (counts.get(word) ?? 1))
}

/** The shared weight as a part of all the weight of both (Dice), 0–1. */
function overlap(a: Words, b: Words, weigh: (word: string) => number): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += weigh(word)
  const all = sumOf(a, weigh) + sumOf(b, weigh)
  return all === 0 ? 0 : (2 * shared) / all
}

function sumOf(words: Words, weigh: (word: string) => number): number {
  let sum = 0
  for (const word of words) sum += weigh(word)
  return sum
}

/** How far into the conversation a question stands, 0–1. */
function partOf(position: number, count: number): number {
  return count < 2 ? 0 : position / (count - 1)
}

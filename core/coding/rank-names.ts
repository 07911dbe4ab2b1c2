import { foldLabel } from '../text/fold-label.ts'

/** A name that was found, and how well: higher is better. */
export interface Ranked<T> {
  readonly item: T
  readonly score: number
}

/**
 * The items whose name answers what was typed, best first: the name itself, its beginning, the beginning of a word, any
 * part, then letters in that order with others between. Case, points, quote marks and direction marks do not count,
 * in any script. Typing nothing keeps every item in its order, as equal ones do.
 */
export function rankNames<T>(items: readonly T[], nameOf: (item: T) => string, typed: string): readonly Ranked<T>[] {
  const wanted = foldLabel(typed)
  if (wanted === '') return items.map((item) => ({ item, score: 0 }))
  return items
    .map((item) => ({ item, score: scoreName(foldLabel(nameOf(item)), wanted) }))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => b.score - a.score)
}

function scoreName(name: string, wanted: string): number {
  if (name === wanted) return 5
  const at = name.indexOf(wanted)
  // Among equals the shorter name is the better answer.
  const brevity = wanted.length / (name.length + 1)
  if (at === 0) return 4 + brevity
  if (at > 0) return (/[\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? 2 : 3) + brevity
  const spread = spreadOf(name, wanted)
  return spread === null ? 0 : 1 + wanted.length / spread - 0.5
}

/** Length of the stretch of the name that holds the wanted letters in order; null when it does not. */
function spreadOf(name: string, wanted: string): number | null {
  const letters = Array.from(wanted).filter((letter) => letter !== ' ')
  let at = -1
  let first = -1
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1)
    if (at < 0) return null
    if (first < 0) first = at
  }
  return first < 0 ? null : at - first + 1
}

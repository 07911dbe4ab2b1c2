import type { Answer, Why } from '#core/stats/answer.ts'
import type { Figures } from '#core/types/comparison.ts'

/** Reasons for a missing figure that lie in the study, not in the statistic. */
export type StudyWhy =
  | 'the study declares no clusters'
  | 'the study compares no two waves'
  | 'an item alone has no internal consistency'
  | 'no words in this wave'
  | 'no sessions are recorded'
  | 'all received the same'
  | 'no values that year'
  | 'no cohort is given for this outcome'
  | 'no target is given for this outcome'
  | 'no staff member is named'
  | 'the indicator names no scale'
  | 'the indicator names no code'
  | 'no scale of the indicator can be compared'
  | 'no code of the indicator can be compared'
  | 'no minutes are recorded'
  | 'an item has no bounds'
  | 'not a single Likert item'
  | 'fewer than five cases'
  | 'a smaller group would be deduced'
  | 'no weights are given'
  | 'no document in one of the waves'
  | 'fewer than 3 earlier years'
  | 'the case has no score in both waves'
  | 'the case has no site'
  | 'no days of answering are known'
  | 'no last third to answer can be told apart'

/** A figure on its way into the comparison. */
export type Figure<T> = Answer<T> | { readonly ok: false; readonly why: StudyWhy }

/** No figure, for a reason that lies in the study. */
export function missing(why: StudyWhy): { readonly ok: false; readonly why: StudyWhy } {
  return { ok: false, why }
}

/** What a reason says already: who has no pairs at all need not be told that there are fewer than two. */
const SAID_ALREADY: Readonly<Record<string, readonly string[]>> = {
  'no values': ['fewer than 2 values', 'fewer than 3 values', 'fewer than 4 values'],
  'fewer than 2 values': ['fewer than 3 values', 'fewer than 4 values'],
  'no pairs': ['fewer than 2 pairs', 'fewer than 3 pairs', 'fewer than 4 pairs'],
  'fewer than 2 pairs': ['fewer than 3 pairs', 'fewer than 4 pairs'],
}

/** Figures side by side: a missing one becomes null, and `why` tells each reason once, joined by `; `. */
export function figures<T extends object>(parts: { readonly [K in keyof T]: Figure<T[K]> }): Figures<T> {
  const result: Record<string, unknown> = {}
  const reasons = new Set<string>()
  for (const [key, part] of Object.entries<Figure<unknown>>(parts)) {
    result[key] = part.ok ? part.value : null
    if (!part.ok) reasons.add(part.why)
  }
  const said = new Set([...reasons].flatMap((reason) => SAID_ALREADY[reason] ?? []))
  if (reasons.size > 0) result.why = [...reasons].filter((reason) => !said.has(reason)).join('; ')
  return result as Figures<T>
}

/** One answer of several figures (`t`, `df`, `p`), all there or all null. */
export function figuresOf<T extends object>(answer: Figure<T>, keys: readonly (keyof T)[]): Figures<T> {
  if (answer.ok) return answer.value as Figures<T>
  const nulls = Object.fromEntries(keys.map((key) => [key, null]))
  return { ...nulls, why: answer.why } as Figures<T>
}

/** One part of an answer. */
export function part<T, K extends keyof T>(answer: Figure<T>, key: K): Figure<T[K]> {
  return answer.ok ? { ok: true, value: answer.value[key] } : answer
}

const OF_PAIRS: Partial<Record<Why, Why>> = {
  'no values': 'no pairs',
  'fewer than 2 values': 'fewer than 2 pairs',
  'the values do not vary': 'the changes do not vary',
}

/** The same answer where the values were those of pairs (or their changes), so that its reason speaks of pairs. */
export function ofPairs<T>(answer: Answer<T>): Answer<T> {
  return answer.ok ? answer : { ok: false, why: OF_PAIRS[answer.why] ?? answer.why }
}

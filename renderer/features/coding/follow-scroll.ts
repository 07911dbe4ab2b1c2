/** A text as scrolling by question sees it: where its questions stand and where it ends, in pixels from its top. */
export type QuestionTops = { readonly questions: readonly number[]; readonly end: number }

/**
 * Where the other text has to be scrolled to when this one is at `top`: as far into the answer to the matching question (`match[i]` of the
 * question `i`) as this one is into its own. Before the first question, as far towards the other's first.
 */
export function followScroll(
  top: number,
  own: QuestionTops,
  other: QuestionTops,
  match: readonly (number | null)[],
): number | null {
  const at = own.questions.findLastIndex((question) => question <= top + 1)
  const start = own.questions[at] ?? 0
  const end = own.questions[at + 1] ?? own.end
  const part = end > start ? Math.min(1, Math.max(0, (top - start) / (end - start))) : 0
  const matched = at < 0 ? -1 : (match[at] ?? null)
  if (matched === null) return null
  const [from, to] = [other.questions[matched] ?? 0, other.questions[matched + 1] ?? other.end]
  return from + part * (to - from)
}

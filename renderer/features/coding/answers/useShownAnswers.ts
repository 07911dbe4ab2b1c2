import { useMemo } from 'react'
import type { AnswerRow } from '#core/contract/answers.ts'
import { type AnswerFilter, filterAnswers } from './arrange-answers.ts'

/**
 * The answers that pass the filter, as they stood when it was chosen: one that is coded under "not coded" stays where it is until the
 * filter is chosen anew, so that the list does not move under the coder's hands.
 */
export function useShownAnswers(
  answers: readonly AnswerRow[],
  filter: AnswerFilter,
  me: string | null,
): readonly AnswerRow[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the answers only their number counts here, see above
  const passed = useMemo(
    () => new Set(filterAnswers(answers, filter, me).map(({ id }) => id)),
    [answers.length, filter, me],
  )
  return useMemo(() => answers.filter(({ id }) => passed.has(id)), [answers, passed])
}

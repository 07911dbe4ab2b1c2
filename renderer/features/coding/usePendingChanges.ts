import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { CodingRow } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../failure-sentence.ts'
import { type PendingChange, settle, withChanges } from './pending-changes.ts'

type Codings = readonly CodingRow[]
type Painted = (codings: Codings) => Codings

type Wanted<Answer> = {
  readonly paint: Painted
  readonly send: () => Promise<Answer>
  /** How the answer is painted, until the engine's codings have it. Without, as before. */
  readonly settle?: (answer: Answer) => Painted
  /** What is said when the engine refuses, before its reason. */
  readonly failed: string
}

const NONE: Codings = []
let lastNumber = 0

/**
 * Codings with what is being changed: painted in the same breath as the key, and never taken off by an answer that was under way
 * before. The engine answers in the order it is asked, so that an answer given after a change's own has the change in it.
 */
export function usePendingChanges(key: readonly unknown[], said: Codings | undefined) {
  const queries = useQueryClient()
  const wording = useTranslate()
  const [pending, setPending] = useState<{ readonly of: string; readonly changes: readonly PendingChange[] }>(EMPTY)
  // The key is another list each time, with the same words for the same text.
  const of = JSON.stringify(key)
  const wordingNow = useRef(wording)
  wordingNow.current = wording
  const codings = useMemo(
    () => withChanges(said ?? NONE, pending.of === of ? pending.changes : [], said),
    [said, pending, of],
  )
  const change = useCallback(
    async <Answer>({ paint, send, settle: settled, failed }: Wanted<Answer>): Promise<Answer | null> => {
      lastNumber += 1
      const number = lastNumber
      // Answers for a text that is not open any more change nothing that is painted.
      const set = (next: (changes: readonly PendingChange[]) => readonly PendingChange[]) =>
        setPending((now) => (now.of === of ? { of, changes: next(now.changes) } : now))
      const added = { number, paint, settledOver: null }
      setPending((now) => ({ of, changes: [...(now.of === of ? now.changes : []), added] }))
      try {
        const answer = await send()
        const known = queries.getQueryData<Codings>(JSON.parse(of))
        set((now) => settle(now, number, settled?.(answer) ?? paint, known))
        return answer
      } catch (error) {
        set((now) => now.filter((one) => one.number !== number))
        toasts.show(`${failed}. ${failureSentence(error, wordingNow.current)}`, { tone: 'danger' })
        return null
      }
    },
    [queries, of],
  )
  return { codings, change }
}

const EMPTY = { of: '', changes: [] }

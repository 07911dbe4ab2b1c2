import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { AnswerRow, Answers } from '#core/contract/answers.ts'
import type { CodeRow, CodingRow } from '#core/contract/coding.ts'
import type { CodingId, DocumentId } from '#core/contract/ids.ts'
import type { CodePointRange } from '#core/text/snap-to-graphemes.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'
import { findSame, settleCoding } from '../patch-codings.ts'
import type { CodingChange } from '../useCodings.ts'

type Change = (codings: readonly CodingRow[]) => readonly CodingRow[]
type Pending = { readonly key: string; readonly documentId: DocumentId; readonly change: Change }

const NONE: Answers = { questions: [], answers: [] }
let pendingNumber = 0

/**
 * All open answers with their codings. A change is painted at once, over what the engine last said, until the engine has answered:
 * so that a list asked for before it, and coming after it, does not take it away for a moment.
 */
export function useAnswers() {
  const { client, calls } = useEngine()
  const queries = useQueryClient()
  const wording = useTranslate()
  const { t } = wording
  const query = useQuery(calls.coding.listAnswers.queryOptions())
  const [pending, setPending] = useState<readonly Pending[]>([])
  const { questions, answers: stored } = query.data ?? NONE
  const answers = useMemo(() => pending.reduce(applyTo, stored), [pending, stored])
  const sent = useRef(new Map<string, Promise<CodingRow>>())
  const real = useRef(new Map<string, CodingId>())

  /** The id of a coding, also by the one that it was painted under before the engine answered. */
  const idOf = (id: string | null): string | null => (id === null ? null : (real.current.get(id) ?? id))
  /** Waits for the engine where the coding was only just painted. */
  const sentId = async (id: CodingId): Promise<CodingId> => (await sent.current.get(id))?.id ?? id

  const patch = (documentId: DocumentId, change: Change) =>
    queries.setQueryData<Answers>(calls.coding.listAnswers.queryKey(), (now) =>
      now ? { ...now, answers: applyTo(now.answers, { documentId, change }) } : now,
    )
  const send = async <Answer>(
    change: Omit<Pending, 'key'>,
    call: Promise<Answer>,
    settle: (answer: Answer) => Change,
    failed: string,
  ): Promise<void> => {
    pendingNumber += 1
    const key = String(pendingNumber)
    setPending((now) => [...now, { key, ...change }])
    try {
      const answer = await call
      patch(change.documentId, settle(answer))
    } catch (error) {
      toasts.show(`${failed}. ${failureSentence(error, wording)}`, { tone: 'danger' })
    }
    setPending((now) => now.filter((one) => one.key !== key))
  }

  const apply = (answer: AnswerRow, code: CodeRow, span: CodePointRange, coderId: CodingRow['coderId']): void => {
    const coding: CodingRow = {
      id: `pending-${crypto.randomUUID()}` as CodingId,
      ...{ documentId: answer.id, codeId: code.id, coderId, ...span },
      ...{ weight: null, direction: null, memo: null },
    }
    if (findSame(answer.codings, coding)) return
    const call = client.coding.addCoding({ documentId: answer.id, codeId: code.id, span })
    sent.current.set(coding.id, call)
    const settle = (made: CodingRow): Change => {
      real.current.set(coding.id, made.id)
      return (now) => settleCoding(now, coding.id, made)
    }
    void send({ documentId: answer.id, change: (now) => [...now, coding] }, call, settle, t('coding.failedApply'))
  }
  const remove = (coding: CodingRow): void => {
    const without: Change = (now) => now.filter(({ id }) => id !== idOf(coding.id))
    const call = sentId(coding.id).then((id) => client.coding.removeCoding({ id }))
    void send({ documentId: coding.documentId, change: without }, call, () => without, t('coding.failedChange'))
  }
  const update = (coding: CodingRow, change: CodingChange): void => {
    const changed: Change = (now) => now.map((one) => (one.id === idOf(coding.id) ? { ...one, ...change } : one))
    const call = sentId(coding.id).then((id) => client.coding.updateCoding({ id, ...change }))
    void send({ documentId: coding.documentId, change: changed }, call, () => changed, t('coding.failedChange'))
  }
  return { questions, answers, isLoaded: query.data !== undefined, error: query.error, idOf, apply, remove, update }
}

function applyTo(answers: readonly AnswerRow[], { documentId, change }: Omit<Pending, 'key'>): readonly AnswerRow[] {
  return answers.map((answer) => (answer.id === documentId ? { ...answer, codings: change(answer.codings) } : answer))
}

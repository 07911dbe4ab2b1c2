import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { CodeRow, CodingRow, Direction } from '#core/contract/coding.ts'
import type { CodeId, CodingId, DocumentId } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { TextSpan } from '#renderer/ui/text-view/text-view-types.ts'
import { failureSentence } from '../failure-sentence.ts'
import { findSame, settleCoding } from './patch-codings.ts'

export type CodingChange = {
  readonly weight?: number | null
  readonly direction?: Direction | null
  readonly memo?: string | null
}

const NONE: readonly CodingRow[] = []
let pendingNumber = 0

/** The codings of one document. Changes are painted at once and sent after; what the engine refuses is taken back. */
export function useCodings(documentId: DocumentId | null) {
  const { client, calls } = useEngine()
  const queries = useQueryClient()
  const wording = useTranslate()
  const { t } = wording
  const input = useMemo(() => ({ documentId: documentId ?? ('' as DocumentId) }), [documentId])
  const codings =
    useQuery({ ...calls.coding.listCodings.queryOptions({ input }), enabled: documentId !== null }).data ?? NONE

  const patch = useCallback(
    (change: (codings: readonly CodingRow[]) => readonly CodingRow[]) =>
      queries.setQueryData<readonly CodingRow[]>(calls.coding.listCodings.queryKey({ input }), (now) =>
        change(now ?? NONE),
      ),
    [queries, calls, input],
  )

  const send = useCallback(
    async <Answer>(before: readonly CodingRow[], call: Promise<Answer>, failed: string): Promise<Answer | null> => {
      try {
        return await call
      } catch (error) {
        patch(() => before)
        toasts.show(`${failed}. ${failureSentence(error, wording)}`, { tone: 'danger' })
        return null
      }
    },
    [patch, wording],
  )

  const apply = useCallback(
    async (code: Pick<CodeRow, 'id'>, span: TextSpan, coderId: CodingRow['coderId']): Promise<CodingRow | null> => {
      if (documentId === null) return null
      pendingNumber += 1
      const pending = pendingCoding(`pending-${pendingNumber}`, documentId, code.id, coderId, span)
      const same = findSame(codings, pending)
      if (same) return same
      patch((now) => [...now, pending])
      const call = client.coding.addCoding({ documentId, codeId: code.id, span: bounds(span) })
      const answer = await send(codings, call, t('coding.failedApply'))
      if (answer) patch((now) => settleCoding(now, pending.id, answer))
      return answer
    },
    [client, codings, documentId, patch, send, t],
  )

  const remove = useCallback(
    (id: CodingId) => {
      patch((now) => now.filter((coding) => coding.id !== id))
      return send(codings, client.coding.removeCoding({ id }), t('coding.failedChange'))
    },
    [client, codings, patch, send, t],
  )

  const update = useCallback(
    (id: CodingId, change: CodingChange) => {
      patch((now) => now.map((coding) => (coding.id === id ? { ...coding, ...change } : coding)))
      return send(codings, client.coding.updateCoding({ id, ...change }), t('coding.failedChange'))
    },
    [client, codings, patch, send, t],
  )

  return { codings, apply, remove, update }
}

function bounds({ startCodePoint, endCodePoint }: TextSpan): TextSpan {
  return { startCodePoint, endCodePoint }
}

function pendingCoding(
  id: string,
  documentId: DocumentId,
  codeId: CodeId,
  coderId: CodingRow['coderId'],
  span: TextSpan,
): CodingRow {
  return { id: id as CodingId, documentId, codeId, coderId, ...bounds(span), weight: null, direction: null, memo: null }
}

import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import { mergeNotes } from '#core/coding/merge-codings.ts'
import type { CodeRow, CodingRow, Direction } from '#core/contract/coding.ts'
import type { CodeId, CodingId, DocumentId } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { TextSpan } from '#renderer/ui/text-view/text-view-types.ts'
import { bounds, findSame, pendingCoding, replaceCoding, settleCoding } from './patch-codings.ts'
import { usePendingChanges } from './usePendingChanges.ts'

export type CodingChange = {
  readonly span?: TextSpan
  readonly weight?: number | null
  readonly direction?: Direction | null
  readonly memo?: string | null
}

/** Never given twice, since a draft may be kept under it. */
const nextPending = () => `pending-${crypto.randomUUID()}` as CodingId

/** The codings of one document. Changes are painted at once and sent after; what the engine refuses is taken back. */
export function useCodings(documentId: DocumentId | null) {
  const { client, calls } = useEngine()
  const { t } = useTranslate()
  const input = useMemo(() => ({ documentId: documentId ?? ('' as DocumentId) }), [documentId])
  const { data: said, isPending } = useQuery({
    ...calls.coding.listCodings.queryOptions({ input }),
    enabled: documentId !== null,
  })
  const { codings, change } = usePendingChanges(calls.coding.listCodings.queryKey({ input }), said)
  const answers = useRef(new Map<string, Promise<CodingRow | null>>())
  const real = useRef(new Map<string, CodingId>())
  const painted = useRef(new Map<CodingId, CodingId>())
  const isNow = (pending: CodingId, id: CodingId) => {
    real.current.set(pending, id)
    painted.current.set(id, pending)
  }

  /** The coding by its id, also by the one that it was painted under before the engine answered. */
  const find = useCallback(
    (id: string | null) => {
      const own = id === null ? null : (real.current.get(id) ?? id)
      return own === null ? undefined : codings.find((coding) => coding.id === own)
    },
    [codings],
  )
  /** The id under which a coding was painted first: what is open of it stays open when the engine answers. */
  const paintedAs = useCallback((id: CodingId) => painted.current.get(id) ?? id, [])
  /** Waits for the engine where the coding was only just painted. */
  const sentId = useCallback(async (id: CodingId) => (await answers.current.get(id))?.id ?? id, [])
  const isIt = (id: CodingId) => (coding: CodingRow) => coding.id === (real.current.get(id) ?? id)

  /** Applies a code; the answer is the id that the coding is painted under. */
  const apply = (code: Pick<CodeRow, 'id'>, span: TextSpan, coderId: CodingRow['coderId']): CodingId | null => {
    if (documentId === null) return null
    const pending = pendingCoding(nextPending(), documentId, code.id, coderId, span)
    const same = findSame(codings, pending)
    if (same) return same.id
    const answer = change({
      paint: (now) => [...now, pending],
      send: () => client.coding.addCoding({ documentId, codeId: code.id, span: bounds(span) }),
      settle: (row) => {
        isNow(pending.id, row.id)
        return (now) => settleCoding(now, pending.id, row)
      },
      failed: t('coding.failedApply'),
    })
    answers.current.set(pending.id, answer)
    return pending.id
  }

  const failed = t('coding.failedChange')
  const remove = (id: CodingId) =>
    change({
      paint: (now) => now.filter((coding) => !isIt(id)(coding)),
      send: async () => client.coding.removeCoding({ id: await sentId(id) }),
      failed,
    })
  const update = (id: CodingId, { span, ...notes }: CodingChange) =>
    change({
      paint: (now) => now.map((coding) => (isIt(id)(coding) ? { ...coding, ...notes, ...span } : coding)),
      send: async () =>
        client.coding.updateCoding({ id: await sentId(id), ...notes, ...(span ? { span: bounds(span) } : {}) }),
      settle: replaceCoding,
      failed,
    })
  const recode = (id: CodingId, codeId: CodeId) =>
    change({
      paint: (now) => now.map((coding) => (isIt(id)(coding) ? { ...coding, codeId } : coding)),
      send: async () => client.coding.recodeCoding({ id: await sentId(id), codeId }),
      settle: replaceCoding,
      failed,
    })
  const split = (coding: CodingRow, parts: readonly [TextSpan, TextSpan]) => {
    const second = { ...coding, id: nextPending(), memo: null, ...parts[1] }
    const answer = change({
      paint: (now) => [...now.map((one) => (isIt(coding.id)(one) ? { ...one, ...parts[0] } : one)), second],
      send: async () =>
        client.coding.splitCoding({ id: await sentId(coding.id), atCodePoint: parts[1].startCodePoint }),
      settle: (rows) => {
        isNow(second.id, rows.second.id)
        return (now) => settleCoding(replaceCoding(rows.first)(now), second.id, rows.second)
      },
      failed,
    })
    answers.current.set(
      second.id,
      answer.then((rows) => rows?.second ?? null),
    )
    return answer
  }
  const merge = (coding: CodingRow, other: CodingRow, span: TextSpan) => {
    const [first, second] = coding.startCodePoint <= other.startCodePoint ? [coding, other] : [other, coding]
    const merged = { ...coding, ...span, ...mergeNotes(first, second) }
    const without = (now: readonly CodingRow[]) => now.filter((one) => !isIt(other.id)(one))
    return change({
      paint: (now) => without(now).map((one) => (isIt(coding.id)(one) ? merged : one)),
      send: async () => client.coding.mergeCodings({ id: await sentId(coding.id), otherId: await sentId(other.id) }),
      settle: (row) => (now) => replaceCoding(row)(without(now)),
      failed,
    })
  }
  return { codings, isPending, find, paintedAs, apply, remove, update, recode, split, merge }
}

export type Codings = ReturnType<typeof useCodings>

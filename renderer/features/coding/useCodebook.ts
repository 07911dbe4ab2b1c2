import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { orderTree, type TreeLine } from '#core/coding/order-tree.ts'
import type { CodeRow, CoderRow } from '#core/contract/coding.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

export type Codebook = {
  readonly codes: readonly CodeRow[]
  readonly byId: ReadonlyMap<string, CodeRow>
  /** The whole tree, flattened. */
  readonly tree: readonly TreeLine<CodeRow>[]
  readonly coders: readonly CoderRow[]
  readonly currentCoder: CoderRow | null
}

const NO_CODES: readonly CodeRow[] = []
const NO_CODERS: readonly CoderRow[] = []

/** Codes and coders of the study. */
export function useCodebook(): Codebook {
  const { calls } = useEngine()
  const codes = useQuery(calls.coding.listCodes.queryOptions()).data ?? NO_CODES
  const coders = useQuery(calls.coding.listCoders.queryOptions()).data ?? NO_CODERS
  return useMemo(
    () => ({
      codes,
      byId: new Map(codes.map((code) => [code.id, code])),
      tree: orderTree(codes),
      coders,
      currentCoder: coders.find((coder) => coder.isCurrent) ?? null,
    }),
    [codes, coders],
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DocumentId } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

/** Asks for a text and its codings before the screen that shows them is drawn. */
export function useReadAhead(): (id: DocumentId) => void {
  const { calls } = useEngine()
  const queries = useQueryClient()
  return useCallback(
    (id) => {
      void queries.prefetchQuery(calls.coding.getDocument.queryOptions({ input: { id } }))
      void queries.prefetchQuery(calls.coding.listCodings.queryOptions({ input: { documentId: id } }))
    },
    [calls, queries],
  )
}

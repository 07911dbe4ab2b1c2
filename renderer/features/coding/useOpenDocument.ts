import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { DocumentRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { counterpart, groupDocuments, neighbour } from './group-documents.ts'
import { useReadAhead } from './useReadAhead.ts'

const route = getRouteApi('/coding')

/** The text last read, so that coming back to the stage comes back to it. */
let lastRead: DocumentId | null = null

/** Which text is open, by the address or else where the reader was last, and the ways to another. */
export function useOpenDocument(documents: readonly DocumentRow[], waves: readonly WaveSummary[]) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const readAhead = useReadAhead()
  const groups = useMemo(
    () =>
      groupDocuments(
        documents,
        waves.map((wave) => wave.id),
      ),
    [documents, waves],
  )
  const find = (id: string | null | undefined) => documents.find((document) => document.id === id)
  const document = find(search.document) ?? find(lastRead) ?? groups[0]?.documents[0] ?? null
  if (document) lastRead = document.id
  const open = useCallback(
    // Walking through texts is not a step that Back should undo one by one.
    (id: DocumentId) => {
      readAhead(id)
      void navigate({ search: { document: id }, replace: true })
    },
    [navigate, readAhead],
  )
  const walk = (step: 1 | -1) => {
    const next = neighbour(groups, document?.id ?? null, step)
    if (next) open(next.id)
  }
  return { document, other: document ? counterpart(documents, document) : null, at: search.at, open, walk }
}

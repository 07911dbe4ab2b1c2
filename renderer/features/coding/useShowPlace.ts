import { useEffect, useRef } from 'react'
import type { CodingRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import type { useTextFocus } from './useTextFocus.ts'

/** Brings the place that the address names into sight, once the text is there: the coding that starts there, or a character. */
export function useShowPlace(
  documentId: DocumentId,
  at: number | undefined,
  codings: readonly CodingRow[],
  focus: ReturnType<typeof useTextFocus>,
): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const key = `${documentId}:${at}`
    const handle = focus.handleOf(documentId)
    if (at === undefined || shown.current === key || !handle) return
    const coding = codings.find((one) => one.startCodePoint === at)
    handle.show(coding ?? { startCodePoint: at, endCodePoint: at + 1 })
    handle.focus()
    // Codings may come after the text: until then only the place is shown.
    if (codings.length > 0) shown.current = key
  })
}

import type { LanguageCode } from '#core/contract/ids.ts'
import { useJobQuery } from '#renderer/engine/useJobQuery.ts'

/** The report in a language, drawn anew when the study changes; the last one stays in sight meanwhile. */
export function usePreview(language: LanguageCode) {
  const { query, progress } = useJobQuery(['reporting', 'preview', language], (client, signal) =>
    client.reporting.preview({ language }, { signal }),
  )
  return { preview: query.data, error: query.error, isDrawing: query.isFetching, progress, redraw: query.refetch }
}

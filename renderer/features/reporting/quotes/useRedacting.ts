import { documentSpan } from '#core/reporting/alarms/printed-span.ts'
import type { CodePointRange } from '#core/text/snap-to-graphemes.ts'
import type { QuoteOutline } from '#core/types/report-description.ts'
import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { clearSelection } from '#renderer/ui/selected-span.ts'
import { useDeciding } from '../useDeciding.ts'

/** Redacts selected words of a quote where they stand in the transcript, and takes redactions back. */
export function useRedacting() {
  const { client } = useEngine()
  const { t } = useTranslate()
  const { undo } = useHistory()
  const decide = useDeciding()
  const redact = async (quote: QuoteOutline, selected: CodePointRange, instead: string) => {
    const span = documentSpan(quote, selected)
    clearSelection()
    const done = await decide(client.reporting.addRedaction({ documentId: quote.document, span, instead }))
    if (done) toasts.show(t('leaving.redacted'), { onUndo: () => void undo() })
  }
  const takeBack = async (id: string) => {
    await decide(client.reporting.removeRedaction({ id }))
  }
  return { redact, takeBack }
}

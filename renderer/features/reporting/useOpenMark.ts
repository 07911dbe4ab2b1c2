import { useNavigate } from '@tanstack/react-router'
import type { CodingId, LanguageCode } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { PreviewMark } from '#renderer/preview/messages.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../failure-sentence.ts'

/** Opens what is behind a figure or a quote of the report: its measure, or its place in the transcript. */
export function useOpenMark(language: LanguageCode): (mark: PreviewMark) => void {
  const { client } = useEngine()
  const navigate = useNavigate()
  const wording = useTranslate()
  const openQuote = async (coding: string) => {
    const codings = [coding as CodingId]
    try {
      const found = await client.reporting.listQuotes({
        language,
        which: 'all',
        text: '',
        code: null,
        codings,
        limit: 1,
      })
      const [quote] = found.quotes
      if (quote) await navigate({ to: '/coding', search: { document: quote.document, at: quote.startCodePoint } })
    } catch (error) {
      toasts.show(failureSentence(error, wording), { tone: 'danger' })
    }
  }
  return (mark) => {
    if ('coding' in mark) return void openQuote(mark.coding)
    void navigate({ to: '/compare', search: { view: 'measure', measure: mark.measure } })
  }
}

import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { useDeciding } from '../useDeciding.ts'

export type TermChoice =
  | { readonly decision: 'mask' | null; readonly reason?: undefined }
  | { readonly decision: 'keep'; readonly reason: string }

/** Decides on terms and combinations, several at once. */
export function useTermDecisions() {
  const { client } = useEngine()
  const { t } = useTranslate()
  const { undo } = useHistory()
  const decide = useDeciding()
  return async (keys: readonly string[], { decision, reason = '' }: TermChoice) => {
    if (keys.length === 0) return
    const done = await decide(client.reporting.decideTerm({ terms: [...keys], decision, reason }))
    if (done === null) return
    const said =
      decision === null ? 'leaving.takenBack' : decision === 'mask' ? 'leaving.maskedDone' : 'leaving.keptDone'
    toasts.show(t(said, { count: keys.length }), { onUndo: () => void undo() })
  }
}

import { useEffect, useMemo, useRef, useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { QuoteOutline } from '#core/types/report-description.ts'
import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { useDeciding } from '../useDeciding.ts'

type Decision = 'approved' | 'refused' | null

/** Decides on quotes; each shows its decision at once, and the engine's answer when the report has been worked out anew. */
export function useQuoteDecisions(language: LanguageCode, listed: readonly QuoteOutline[]) {
  const { client } = useEngine()
  const { t } = useTranslate()
  const { undo } = useHistory()
  const decide = useDeciding()
  const [pending, setPending] = useState<ReadonlyMap<string, QuoteOutline['state']>>(new Map())
  /** Decided by the engine: the next list that comes knows better. */
  const sent = useRef<ReadonlySet<string>>(new Set())
  const without = (keys: ReadonlySet<string>) =>
    setPending((now) => (keys.size === 0 ? now : new Map([...now].filter(([key]) => !keys.has(key)))))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a list that has come settles what was painted
  useEffect(() => {
    without(sent.current)
    sent.current = new Set()
  }, [listed])
  const quotes = useMemo(
    () =>
      listed.map((quote) => {
        const state = pending.get(quote.coding)
        return state === undefined ? quote : { ...quote, state, decidedBy: null, decidedAt: null }
      }),
    [listed, pending],
  )
  const settle = async (some: readonly QuoteOutline[], decision: Decision) => {
    // One that another's refusal keeps from being printed has no decision of its own to take back.
    const changing = some.filter(({ state, decidedAt }) =>
      decision === null ? decidedAt !== null : state !== decision,
    )
    if (changing.length === 0) return
    const keys = changing.map(({ coding }) => coding)
    setPending((now) => new Map([...now, ...keys.map((key) => [key, decision ?? 'open'] as const)]))
    const wanted = changing.map(({ coding, textSha256 }) => ({ coding, textSha256 }))
    const done = await decide(client.reporting.decideQuote({ language, quotes: wanted, decision }))
    if (done === null) return without(new Set(keys))
    sent.current = new Set([...sent.current, ...keys])
    if (decision === 'refused')
      toasts.show(t('leaving.refusedDone', { count: keys.length }), { onUndo: () => void undo() })
    else if (keys.length > 1)
      toasts.show(t(decision === null ? 'leaving.takenBack' : 'leaving.approvedDone', { count: keys.length }), {
        onUndo: () => void undo(),
      })
  }
  return { quotes, settle }
}

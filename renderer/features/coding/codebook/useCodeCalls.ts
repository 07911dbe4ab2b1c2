import { useCallback } from 'react'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'

/** Carries out a call and says what went wrong, if anything did; null then. */
export type Attempt = <Answer>(call: Promise<Answer>, failed?: string) => Promise<Answer | null>

export function useCodeCalls() {
  const { client } = useEngine()
  const wording = useTranslate()
  const attempt: Attempt = useCallback(
    async (call, failed = wording.t('codebook.failedChange')) => {
      try {
        return await call
      } catch (error) {
        toasts.show(`${failed}. ${failureSentence(error, wording)}`, { tone: 'danger' })
        return null
      }
    },
    [wording],
  )
  return { calls: client.coding, attempt }
}

import { useCallback } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../failure-sentence.ts'

/** Carries out a call and says what went wrong, if anything did; null then. */
export function useDeciding() {
  const wording = useTranslate()
  return useCallback(
    async <Answer>(call: Promise<Answer>): Promise<{ readonly answer: Answer } | null> => {
      try {
        return { answer: await call }
      } catch (error) {
        toasts.show(`${wording.t('leaving.failed')} ${failureSentence(error, wording)}`, { tone: 'danger' })
        return null
      }
    },
    [wording],
  )
}

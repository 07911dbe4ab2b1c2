import { refusalOf } from '#renderer/engine/refusal.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { failureSentence } from '../failure-sentence.ts'

type Props = {
  /** What could not be shown. */
  readonly title: string
  readonly error: unknown
  readonly onAgain: () => Promise<unknown>
}

/** What could not be worked out, why, and the way to try it again. */
export function FailedView({ title, error, onAgain }: Props) {
  const wording = useTranslate()
  return (
    <ErrorState title={title} body={failureSentence(error, wording)} problems={refusalOf(error)?.problems ?? []}>
      <Button onClick={() => void onAgain()}>{wording.t('report.tryAgain')}</Button>
    </ErrorState>
  )
}

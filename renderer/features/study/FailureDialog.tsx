import type { FileHandle } from '#core/contract/ids.ts'
import { refusalOf } from '#renderer/engine/refusal.ts'
import { failureSentence } from '#renderer/features/failure-sentence.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { ProblemList } from '#renderer/ui/states/ProblemList.tsx'
import styles from './study.module.css'

export type Failure = {
  readonly title: string
  readonly error: unknown
  /** The file that was to be opened, where one was. */
  readonly file?: FileHandle
}

type FailureDialogProps = {
  readonly failure: Failure | null
  readonly onClose: () => void
  readonly onOpenReadOnly: (file: FileHandle) => void
}

/** What happened, that nothing was lost, and what to do. */
export function FailureDialog({ failure, onClose, onOpenReadOnly }: FailureDialogProps) {
  const { t, language } = useTranslate()
  const refusal = failure ? refusalOf(failure.error) : null
  // The engine's own sentences say it themselves.
  const isCalm = refusal !== null && language !== 'en'
  const file = failure?.file
  return (
    <Dialog isOpen={failure !== null} title={failure?.title ?? ''} onClose={onClose}>
      <p dir="auto">{failureSentence(failure?.error, { t, language })}</p>
      {refusal && refusal.problems.length > 0 ? <ProblemList problems={refusal.problems} /> : null}
      {isCalm ? <p className={styles.calm}>{t('start.nothingLost')}</p> : null}
      <div className={styles.dialogActions}>
        {refusal?.reason === 'open-elsewhere' && file ? (
          <Button onClick={() => onOpenReadOnly(file)}>{t('start.openReadOnly')}</Button>
        ) : null}
        <Button look="primary" onClick={onClose} data-autofocus>
          {t('shell.close')}
        </Button>
      </div>
    </Dialog>
  )
}

import type { Progress } from '#core/types/progress.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './overlays.module.css'

type ProgressDialogProps = {
  readonly isOpen: boolean
  readonly title: string
  readonly progress: Progress | null
  readonly isStopping: boolean
  readonly onCancel: () => void
}

/** Long work that the user waits for: how far it is, on what, and a way out that leaves nothing half done. */
export function ProgressDialog({ isOpen, title, progress, isStopping, onCancel }: ProgressDialogProps) {
  const { t, tryTranslate } = useTranslate()
  const share = progress?.total ? progress.done / progress.total : null
  const stage = progress ? (tryTranslate(`progress.${progress.stage}`) ?? progress.stage) : t('states.loading')
  return (
    <Dialog isOpen={isOpen} title={title} onClose={onCancel} width={420}>
      <div
        className={styles.progress}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
      >
        <div
          className={share === null ? styles.barUnknown : styles.bar}
          style={share === null ? undefined : { inlineSize: `${share * 100}%` }}
        />
      </div>
      <div className={styles.progressLine} aria-live="polite">
        <span>
          {stage}
          {progress?.detail ? <bdi className={styles.detail}> {progress.detail}</bdi> : null}
        </span>
        {progress?.total ? <span>{t('start.progressOf', { done: progress.done, total: progress.total })}</span> : null}
      </div>
      <div className={styles.dialogActions}>
        <Button onClick={onCancel} disabled={isStopping}>
          {isStopping ? t('shell.cancelling') : t('shell.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}

import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import styles from './broken.module.css'

/** Stands in place of a screen that failed to draw. */
export function BrokenScreen({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslate()
  return (
    <ErrorState title={t('states.brokenTitle')} body={t('states.brokenBody')}>
      <Button look="primary" onClick={onRetry}>
        {t('shell.retry')}
      </Button>
      <details className={styles.details}>
        <summary>{t('states.details')}</summary>
        <pre dir="ltr" data-selectable>
          {error.stack ?? error.message}
        </pre>
      </details>
    </ErrorState>
  )
}

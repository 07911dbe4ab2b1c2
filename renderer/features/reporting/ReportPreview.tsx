import type { LanguageCode } from '#core/contract/ids.ts'
import { refusalOf } from '#renderer/engine/refusal.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { Notices } from './Notices.tsx'
import { PreviewFrames } from './PreviewFrames.tsx'
import styles from './reporting.module.css'
import { usePreview } from './usePreview.ts'

type Props = {
  readonly language: LanguageCode
  /** The section to bring into sight: the page's address does it, since nothing may run in the frame. */
  readonly at: string | null
}

/** The report as a page, in a frame that runs nothing. */
export function ReportPreview({ language, at }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { preview, error, isDrawing, progress, redraw } = usePreview(language)
  if (error) {
    const refusal = refusalOf(error)
    return (
      <div className={styles.preview}>
        <ErrorState
          title={t('report.failedPreview')}
          body={failureSentence(error, wording)}
          problems={refusal?.problems ?? []}
        >
          <Button onClick={() => void redraw()}>{t('report.refresh')}</Button>
        </ErrorState>
      </div>
    )
  }
  const stage = progress ? (progress.detail ?? '') : ''
  return (
    <div className={styles.preview} aria-busy={isDrawing}>
      {isDrawing ? (
        <p className={styles.drawing} aria-live="polite">
          {t('report.previewing')} <bdi>{stage}</bdi>
        </p>
      ) : null}
      {preview ? (
        <>
          <PreviewFrames url={preview.url} at={at} title={t('report.preview')} />
          <Notices notices={preview.notices} />
        </>
      ) : (
        <div className={styles.frames} />
      )}
    </div>
  )
}

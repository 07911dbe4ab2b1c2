import type { LanguageCode } from '#core/contract/ids.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { FailedView } from './FailedView.tsx'
import { Notices } from './Notices.tsx'
import { PreviewFrame } from './PreviewFrame.tsx'
import styles from './reporting.module.css'
import { useOpenMark } from './useOpenMark.ts'
import { usePreview } from './usePreview.ts'

type Props = {
  readonly studyId: string
  readonly language: LanguageCode
  /** The section to bring into sight, or the end of one. */
  readonly at: string | null
}

/** The report as a page, in a frame that runs nothing. */
export function ReportPreview({ studyId, language, at }: Props) {
  const { t } = useTranslate()
  const openMark = useOpenMark(language)
  const { preview, error, isDrawing, progress, redraw } = usePreview(language)
  if (error)
    return (
      <div className={styles.preview}>
        <FailedView title={t('report.failedPreview')} error={error} onAgain={redraw} />
      </div>
    )
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
          <PreviewFrame studyId={studyId} url={preview.url} at={at} onOpen={openMark} />
          <Notices notices={preview.notices} />
        </>
      ) : (
        <div className={styles.frame} />
      )}
    </div>
  )
}

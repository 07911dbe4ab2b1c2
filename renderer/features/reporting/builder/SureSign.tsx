import type { FindingOutline } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './finding-row.module.css'

const LEVELS = { low: 1, moderate: 2, high: 3 } as const

/** How sure a finding is: a word, and three marks of which as many are full. */
export function SureSign({ confidence }: Pick<FindingOutline, 'confidence'>) {
  const { t } = useTranslate()
  if (confidence === null) return <span className={styles.sure}>{t('builder.sureUnsaid')}</span>
  return (
    <span className={styles.sure}>
      <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
        {[0, 1, 2].map((at) => (
          <circle key={at} cx={4 + at * 9} cy="4" r="3" data-full={at < LEVELS[confidence] || undefined} />
        ))}
      </svg>
      {t(`builder.${confidence}`)}
    </span>
  )
}

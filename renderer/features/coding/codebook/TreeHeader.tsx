import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './tree.module.css'

/** What the columns of the tree hold. */
export function TreeHeader({ waves }: { readonly waves: readonly WaveSummary[] }) {
  const { t } = useTranslate()
  const width = { inlineSize: waves.length * 52 }
  return (
    <div className={styles.head} aria-hidden="true">
      <span className={styles.codeCell}>{t('codebook.columnCode')}</span>
      <span className={styles.keyCell}>{t('codebook.columnKey')}</span>
      <span style={width}>{t('codebook.columnOwn')}</span>
      <span style={width}>{t('codebook.columnBelow')}</span>
    </div>
  )
}

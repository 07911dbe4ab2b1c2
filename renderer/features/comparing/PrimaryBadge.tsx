import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './primary.module.css'

/** Stands beside the name of the measure that the plan names as its primary one. */
export function PrimaryBadge() {
  const { t } = useTranslate()
  return <span className={styles.badge}>{t('plan.primary')}</span>
}

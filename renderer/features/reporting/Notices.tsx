import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './reporting.module.css'

/** What was left out or masked, so that nobody is surprised by the finished report. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const { t, number } = useTranslate()
  if (notices.length === 0) return <p className={styles.noNotices}>{t('report.noNotices')}</p>
  return (
    <details className={styles.notices} open={notices.length <= 3}>
      <summary>
        {t('report.notices')} · {number(notices.length)}
      </summary>
      <ul data-selectable>
        {notices.map((notice) => (
          <li key={notice} dir="auto">
            {notice}
          </li>
        ))}
      </ul>
    </details>
  )
}

import { Link } from '@tanstack/react-router'
import type { StudyStatus } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { useShellSlots } from './ShellSlots.tsx'
import styles from './side-bar.module.css'
import { countOf, stages } from './stages.ts'

export function SideBar({ status }: { readonly status: StudyStatus }) {
  const { t, number } = useTranslate()
  const { setSideBar } = useShellSlots()
  return (
    <div className={styles.side}>
      <nav aria-label={t('shell.stages')} className={styles.nav}>
        {stages.map((stage) => {
          const count = countOf(stage.to, status.counts)
          return (
            <Link
              key={stage.to}
              to={stage.to}
              className={styles.stage}
              activeOptions={{ exact: stage.to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              draggable={false}
            >
              {t(stage.label)}
              {count === null ? null : <small>{number(count)}</small>}
            </Link>
          )
        })}
      </nav>
      <div ref={setSideBar} className={styles.slot} />
    </div>
  )
}

import type { StudyStatus } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { AppearanceMenu } from '../settings/AppearanceMenu.tsx'
import { LanguageMenu } from '../settings/LanguageMenu.tsx'
import { useShellSlots } from './ShellSlots.tsx'
import styles from './shell.module.css'

/** What a careful person wants to know: which file, how large, backed up when, who is coding. */
export function StatusBar({ status }: { readonly status: StudyStatus }) {
  const { t, size, moment } = useTranslate()
  const { setStatus } = useShellSlots()
  return (
    <footer className={styles.status}>
      <span>
        <bdi>{status.fileName}</bdi> · {size(status.sizeBytes)}
      </span>
      <span>
        {status.lastBackupAt ? t('shell.backedUp', { time: moment(status.lastBackupAt) }) : t('shell.noBackup')}
      </span>
      {status.readOnly ? <strong className={styles.warn}>{t('shell.readOnly')}</strong> : null}
      <span ref={setStatus} className={styles.statusSlot} />
      <span className={styles.statusEnd}>
        {status.coder ? <span>{t('shell.codingAs', { name: status.coder.name })}</span> : null}
        <AppearanceMenu />
        <LanguageMenu />
      </span>
    </footer>
  )
}

import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { palette } from '../palette/palette-store.ts'
import styles from './shell.module.css'

/** Looks like the field it opens: one place to look for texts, principals and commands. */
export function SearchField() {
  const { t } = useTranslate()
  return (
    <button type="button" className={styles.search} onClick={palette.open} aria-keyshortcuts="Control+K">
      <span>{t('shell.search')}</span>
      <Kbd keys="Mod+K" />
    </button>
  )
}

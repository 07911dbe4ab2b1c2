import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import styles from './marks.module.css'

/** How many sentences no longer match their figures; walks to the next. */
export function StaleLine({ count, onWalk }: { readonly count: number; readonly onWalk: (step: 1 | -1) => void }) {
  const { t } = useTranslate()
  if (count === 0) return null
  return (
    <button type="button" className={styles.line} onClick={() => onWalk(1)}>
      <span>{t('builder.stale', { count })}</span>
      <Kbd keys="F8" />
    </button>
  )
}

import type { LookOutline } from '#core/contract/report-look.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './look.module.css'

const LEFT_OUT = {
  picture: 'look.leftPicture',
  linked: 'look.leftLinked',
  shape: 'look.leftShape',
  field: 'look.leftField',
  link: 'look.leftLink',
  object: 'look.leftObject',
  hidden: 'look.leftHidden',
  long: 'look.leftLong',
  damaged: 'look.leftDamaged',
} as const

/** What of the Word template the report does without. */
export function TemplateNotices({ template }: { readonly template: NonNullable<LookOutline['template']> }) {
  const { t } = useTranslate()
  const { missing, leftOut, refused } = template
  if (refused !== null) return <p className={styles.notice}>{refused}</p>
  const parts = leftOut.map((kind) => t(LEFT_OUT[kind])).join(' · ')
  return (
    <>
      {missing.length > 0 ? <p className={styles.notice}>{t('look.missing', { styles: missing.join(', ') })}</p> : null}
      {leftOut.length > 0 ? <p className={styles.notice}>{t('look.leftOut', { parts })}</p> : null}
    </>
  )
}

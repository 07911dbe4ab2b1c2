import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './finding-row.module.css'

const KINDS = {
  scale: 'builder.scale',
  item: 'builder.item',
  code: 'builder.theme',
  outcome: 'builder.outcome',
} as const

/** A measure's label and of what kind it is: a scale and a theme are often called the same. */
export function MeasureName({ id, label }: { readonly id: string; readonly label: string }) {
  const { t } = useTranslate()
  const kind = Object.entries(KINDS).find(([prefix]) => id.startsWith(`${prefix}:`))?.[1]
  return (
    <span className={styles.measure}>
      <bdi>{label}</bdi>
      {kind ? <small>{t(kind)}</small> : null}
    </span>
  )
}

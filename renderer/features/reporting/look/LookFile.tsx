import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './look.module.css'

type Props = {
  readonly label: string
  /** Of the file that is in use; null when there is none. */
  readonly name: string | null
  /** Said while there is none. */
  readonly hint: string
  readonly pickTitle: string
  readonly removeTitle: string
  readonly onPick: () => void
  readonly onRemove: () => void
  /** The picture, or what is worth knowing of the file. */
  readonly children?: ReactNode
}

/** A file of the foundation's: chosen, replaced, taken out. */
export function LookFile({ label, name, hint, pickTitle, removeTitle, onPick, onRemove, children }: Props) {
  const { t } = useTranslate()
  return (
    <fieldset className={styles.part}>
      <legend>{label}</legend>
      {name === null ? <p className={styles.hint}>{hint}</p> : <bdi className={styles.name}>{name}</bdi>}
      {children}
      <div className={styles.actions}>
        <Button onClick={onPick} aria-label={pickTitle}>
          {t(name === null ? 'look.choose' : 'look.replace')}
        </Button>
        {name === null ? null : (
          <Button look="bare" onClick={onRemove} aria-label={removeTitle}>
            {t('look.remove')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

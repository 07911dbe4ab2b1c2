import { type ReactNode, useId } from 'react'
import styles from './controls.module.css'

type FieldProps = {
  readonly label: string
  readonly hint?: string
  /** What is wrong and what would mend it; takes the hint's place. */
  readonly error?: string | null
  /** Given the ids that tie the control to its label and hint. */
  readonly children: (ids: {
    readonly id: string
    readonly 'aria-describedby': string | undefined
    readonly 'aria-invalid': boolean
  }) => ReactNode
}

/** A label, a control, and a line under it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': note ? `${id}-note` : undefined, 'aria-invalid': Boolean(error) })}
      {note ? (
        <div id={`${id}-note`} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {note}
        </div>
      ) : null}
    </div>
  )
}

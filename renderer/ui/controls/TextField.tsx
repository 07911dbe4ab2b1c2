import type { ComponentProps } from 'react'
import styles from './controls.module.css'
import { Field } from './Field.tsx'

type TextFieldProps = Omit<ComponentProps<'input'>, 'className' | 'id' | 'onChange' | 'value'> & {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One line of text; its direction is that of what is typed. */
export function TextField({ label, hint, error, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})} error={error ?? null}>
      {(ids) => (
        <input
          {...rest}
          {...ids}
          className={styles.input}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

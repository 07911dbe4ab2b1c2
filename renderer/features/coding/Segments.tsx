import { useId } from 'react'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import styles from './segments.module.css'

type Props<Value extends string> = {
  readonly label: string
  /** The keys that do the same, shown beside the label. */
  readonly keys?: string
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few short words in a row; arrows move between them. */
export function Segments<Value extends string>({ label, keys, choices, value, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>
        {label}
        {keys ? (
          <span aria-hidden="true">
            <Kbd keys={keys} />
          </span>
        ) : null}
      </legend>
      <div className={styles.row}>
        {choices.map((choice) => (
          <label key={choice.value} data-checked={choice.value === value || undefined}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { useId } from 'react'
import styles from './controls.module.css'

type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string }

type ChoiceFieldProps<Value extends string> = {
  readonly label: string
  readonly hint?: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** Short choices stand in a row, those with hints under each other. */
  readonly isRow?: boolean
}

/** One of a few, all in sight; arrows move between them. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, hint, choices, value, onChange, isRow = false } = props
  const name = useId()
  return (
    <fieldset className={styles.field} aria-describedby={hint ? `${name}-note` : undefined}>
      <legend className={styles.label}>{label}</legend>
      <div className={isRow ? styles.choiceRow : styles.choiceList}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice} data-checked={choice.value === value || undefined}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              aria-describedby={choice.hint ? `${name}-${choice.value}` : undefined}
            />
            <span>
              {choice.label}
              {choice.hint ? (
                <small id={`${name}-${choice.value}`} className={styles.hint}>
                  {choice.hint}
                </small>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      {hint ? (
        <div id={`${name}-note`} className={styles.hint}>
          {hint}
        </div>
      ) : null}
    </fieldset>
  )
}

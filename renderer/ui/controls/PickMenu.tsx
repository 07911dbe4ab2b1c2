import styles from './controls.module.css'

type PickMenuProps<Value extends string> = {
  /** What is picked, for the tooltip and screen readers. */
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** The choice in force as a small word; a click shows the others. The system's own list: nothing to fetch at the start. */
export function PickMenu<Value extends string>({ label, value, choices, onChange }: PickMenuProps<Value>) {
  const choose = (next: string) => {
    const choice = choices.find((candidate) => candidate.value === next)
    if (choice) onChange(choice.value)
  }
  return (
    <select
      className={styles.pick}
      title={label}
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

import { Menu } from '@mantine/core'
import styles from './controls.module.css'

type PickMenuProps<Value extends string> = {
  /** What is picked, for the tooltip and screen readers. */
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** The choice in force as a small word; a click shows the others. */
export function PickMenu<Value extends string>({ label, value, choices, onChange }: PickMenuProps<Value>) {
  const current = choices.find((choice) => choice.value === value)
  return (
    <Menu position="top-end" offset={4} withinPortal>
      <Menu.Target>
        <button type="button" className={styles.pick} title={label} aria-label={`${label}: ${current?.label ?? ''}`}>
          {current?.label}
        </button>
      </Menu.Target>
      <Menu.Dropdown className={styles.pickList ?? ''}>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.value}
            className={styles.pickItem ?? ''}
            role="menuitemradio"
            aria-checked={choice.value === value}
            onClick={() => onChange(choice.value)}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

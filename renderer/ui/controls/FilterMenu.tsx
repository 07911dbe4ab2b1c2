import { PickMenu } from './PickMenu.tsx'

type FilterMenuProps = {
  readonly label: string
  /** Null: no restriction. */
  readonly value: string | null
  /** What no restriction is called. */
  readonly any: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string | null) => void
}

/** A value of the menu that stands for no restriction; ids and headings are never so. */
const ANY = '*'

/** Lists only what is of one choice, or of any. */
export function FilterMenu({ label, value, any, choices, onChange }: FilterMenuProps) {
  return (
    <PickMenu<string>
      label={label}
      value={value ?? ANY}
      choices={[{ value: ANY, label: any }, ...choices]}
      onChange={(next) => onChange(next === ANY ? null : next)}
    />
  )
}

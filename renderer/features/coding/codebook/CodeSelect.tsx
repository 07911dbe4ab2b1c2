import { useMemo } from 'react'
import { orderTree } from '#core/coding/order-tree.ts'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import { Field } from '#renderer/ui/controls/Field.tsx'
import styles from './editor.module.css'

type Props = {
  readonly label: string
  readonly codes: readonly CodebookRow[]
  /** Codes that cannot be chosen. */
  readonly without: ReadonlySet<string>
  /** The first choice: no code. */
  readonly noneLabel: string
  readonly value: CodeId | null
  readonly onChange: (id: CodeId | null) => void
  readonly isFocused?: boolean
}

/** One code of the tree, or none. The system's own list: it finds by typing in any script. */
export function CodeSelect({ label, codes, without, noneLabel, value, onChange, isFocused = false }: Props) {
  const lines = useMemo(() => orderTree(codes), [codes])
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className={styles.select}
          {...(isFocused ? { 'data-autofocus': true } : {})}
          value={value ?? ''}
          onChange={(event) => onChange(codes.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
        >
          <option value="">{noneLabel}</option>
          {lines
            .filter(({ row }) => !without.has(row.id))
            .map(({ row, depth }) => (
              <option key={row.id} value={row.id}>
                {`${'\u2003'.repeat(depth)}${row.name}`}
              </option>
            ))}
        </select>
      )}
    </Field>
  )
}

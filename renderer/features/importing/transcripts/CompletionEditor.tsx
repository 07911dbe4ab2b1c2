import type { CustomCellEditorProps } from 'ag-grid-react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import styles from './completion.module.css'
import { takeEarlyKeys } from './early-keys.ts'
import { findCompletions } from './find-completions.ts'

/** A value to be chosen, and what it is called besides; empty when nothing. */
export type Completion = { readonly id: string; readonly label: string }

type Props = CustomCellEditorProps & { readonly choices: readonly Completion[]; readonly label: string }

const SHOWN = 8

/** Types to find, arrows to choose, Enter or Tab to take: a cell whose value is one of many. */
export function CompletionEditor({ value, initialValue, onValueChange, eventKey, stopEditing, choices, label }: Props) {
  const listId = useId()
  const [typed, setTyped] = useState(eventKey?.length === 1 ? eventKey : '')
  const [at, setAt] = useState(0)
  const found = findCompletions(choices, typed).slice(0, SHOWN)
  const take = (next: string, index: number) => {
    setTyped(next)
    setAt(index)
    const best = findCompletions(choices, next)[index]
    onValueChange(next === '' && index === 0 ? initialValue : (best?.id ?? initialValue))
  }
  // The key that opened the editor is the first letter typed.
  const [hasBegun, setBegun] = useState(false)
  if (!hasBegun) {
    setBegun(true)
    if (typed !== '') onValueChange(found[0]?.id ?? initialValue)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is there
  useEffect(() => {
    const { letters, isEnd } = takeEarlyKeys()
    if (letters !== '') take(typed + letters, 0)
    if (isEnd) setTimeout(stopEditing)
  }, [])
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || found.length === 0) return
    event.preventDefault()
    const next = Math.max(0, Math.min(found.length - 1, at + step))
    setAt(next)
    onValueChange(found[next]?.id ?? initialValue)
  }
  return (
    <div className={styles.editor}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell that is edited has the keyboard
        autoFocus
        className={styles.field}
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
        dir="auto"
        placeholder={typeof initialValue === 'string' ? initialValue : ''}
        value={typed}
        onChange={(event) => take(event.currentTarget.value, 0)}
        onKeyDown={walk}
      />
      <div id={listId} className={styles.list} role="listbox" aria-label={label}>
        {found.map((choice, index) => (
          <div
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at && (typed !== '' || value === choice.id)}
            // Before the field loses the keyboard, which would end the editing.
            onPointerDown={(event) => {
              event.preventDefault()
              onValueChange(choice.id)
              setTimeout(stopEditing)
            }}
          >
            <bdi>{choice.id}</bdi>
            <bdi className={styles.label}>{choice.label}</bdi>
          </div>
        ))}
      </div>
    </div>
  )
}

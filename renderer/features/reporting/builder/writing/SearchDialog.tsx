import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './writing.module.css'

export type Found = { readonly key: string; readonly line: ReactNode; readonly onPick: () => void }

type Props = {
  readonly title: string
  readonly hint: string
  readonly groups: readonly { readonly heading: string; readonly found: readonly Found[] }[]
  /** Under the list: that nothing has these words, or that there is more. */
  readonly note: string | null
  readonly typed: string
  /** What is listed answers what was typed before: Enter waits for the answer to this. */
  readonly isBehind?: boolean
  readonly onType: (typed: string) => void
  readonly onClose: () => void
}

/** Something found by its words: type, arrows, Enter. */
export function SearchDialog({ title, hint, groups, note, typed, isBehind = false, onType, onClose }: Props) {
  const id = useId()
  const [at, setAt] = useState(0)
  const [isWaiting, setWaiting] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.focus(), [])
  const all = groups.flatMap(({ found }) => found)
  const index = Math.min(at, Math.max(0, all.length - 1))
  useEffect(() => {
    list.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [index])
  useEffect(() => {
    if (!isWaiting || isBehind) return
    setWaiting(false)
    all[index]?.onPick()
  }, [isWaiting, isBehind, all, index])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt((index + 1) % Math.max(1, all.length))
    else if (event.key === 'ArrowUp') setAt((index + all.length - 1) % Math.max(1, all.length))
    else if (event.key === 'Enter') setWaiting(true)
    else return
    event.preventDefault()
  }
  return (
    <Dialog isOpen title={title} onClose={onClose} width={640}>
      <input
        ref={field}
        data-autofocus
        className={styles.find}
        dir={typed === '' ? undefined : 'auto'}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={all.length > 0 ? `${id}-${index}` : undefined}
        aria-label={hint}
        placeholder={hint}
        value={typed}
        onChange={(event) => {
          onType(event.currentTarget.value)
          setAt(0)
          setWaiting(false)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} className={styles.found} role="listbox" aria-label={title}>
        {groups.map(({ heading, found }) =>
          found.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a group of options is this role; fieldset cannot stand in a listbox
            <div key={heading} role="group" aria-label={heading}>
              <p aria-hidden="true">{heading}</p>
              {found.map(({ key, line, onPick }) => {
                const place = all.findIndex((one) => one.key === key)
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field above answers the keys of its list
                  <div
                    key={key}
                    id={`${id}-${place}`}
                    data-index={place}
                    role="option"
                    tabIndex={-1}
                    aria-selected={place === index}
                    className={styles.option}
                    onClick={onPick}
                  >
                    {line}
                  </div>
                )
              })}
            </div>
          ),
        )}
      </div>
      {note === null ? null : <p className={styles.note}>{note}</p>}
    </Dialog>
  )
}

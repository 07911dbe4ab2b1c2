import type { ReactNode, RefObject } from 'react'
import styles from './filter-bar.module.css'
import { Kbd } from './Kbd.tsx'

type FilterBarProps = {
  readonly field?: RefObject<HTMLInputElement | null>
  /** What is searched, and what is typed. */
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** The keys that come to the field. */
  readonly keys?: string
  /** How much is listed. */
  readonly said: string
  /** The other ways to list less. */
  readonly children?: ReactNode
}

/** What of a list is shown: by words, by choices, and how much it is. */
export function FilterBar({ field, label, typed, onType, keys, said, children }: FilterBarProps) {
  return (
    <div className={styles.bar}>
      <label className={styles.search}>
        <input
          ref={field}
          type="search"
          dir={typed === '' ? undefined : 'auto'}
          placeholder={label}
          aria-label={label}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            // The keys of the list work again.
            if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        {keys ? <Kbd keys={keys} /> : null}
      </label>
      {children}
      <span className={styles.count} aria-live="polite">
        {said}
      </span>
    </div>
  )
}

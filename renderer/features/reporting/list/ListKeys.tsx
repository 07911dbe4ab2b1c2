import { useCommandList, useCommandRegistry } from '#renderer/app/commands/CommandsProvider.tsx'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import styles from './list.module.css'
import { ownEnter } from './own-enter.ts'

export type ListKey = { readonly keys: string; readonly label: string; readonly command: string }

/** The keys where they work, each a button too; and what they act on. */
export function ListKeys({ keys, meant }: { readonly keys: readonly ListKey[]; readonly meant: string }) {
  const registry = useCommandRegistry()
  const offered = useCommandList()
  return (
    <footer className={styles.keys}>
      {keys.map(({ keys: pressed, label, command }) => (
        <button
          key={command}
          type="button"
          className={styles.key}
          aria-keyshortcuts={pressed}
          disabled={offered.find(({ id }) => id === command)?.isDisabled ?? false}
          onKeyDown={ownEnter}
          // What is selected stays selected.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => registry.find(command)?.run()}
        >
          <Kbd keys={pressed} /> {label}
        </button>
      ))}
      <span className={styles.meant} aria-live="polite">
        {meant}
      </span>
    </footer>
  )
}

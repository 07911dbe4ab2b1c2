import { useCommandRegistry } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { ariaKeys } from '#renderer/ui/keys/keys.ts'
import { isMac } from '#renderer/ui/keys/platform.ts'
import { type BarKey, barKeys, type DeskMode } from './bar-keys.ts'
import styles from './reader.module.css'

type Props = {
  readonly mode: DeskMode
  readonly digits: readonly string[]
}

/** What can be pressed under the text, as things stand. The rest is behind `?`. */
export function KeyBar({ mode, digits }: Props) {
  return (
    <footer className={styles.keys}>
      {barKeys(mode, digits).map((key) => (
        <Key key={key.label} {...key} />
      ))}
    </footer>
  )
}

/** A button too, where the keys are one command. */
function Key({ keys, label, command }: BarKey) {
  const { t } = useTranslate()
  const registry = useCommandRegistry()
  const caps = keys.map((one) => <Kbd key={one} keys={one} />)
  if (!command) {
    return (
      <span className={styles.key}>
        {caps} {t(label)}
      </span>
    )
  }
  return (
    <button
      type="button"
      className={styles.key}
      aria-keyshortcuts={keys.map((one) => ariaKeys(one, isMac)).join(' ')}
      // The text keeps its caret and selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        const found = registry.find(command)
        if (!found?.isDisabled) found?.run()
      }}
    >
      {caps} {t(label)}
    </button>
  )
}

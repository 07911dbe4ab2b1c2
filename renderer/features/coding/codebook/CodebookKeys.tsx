import { useCommandRegistry } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import styles from './tree.module.css'
import { indentKeys } from './useCodebookCommands.ts'

/** What can be pressed, where it works; each is a button too. */
export function CodebookKeys() {
  const { t, direction } = useTranslate()
  const registry = useCommandRegistry()
  const indent = indentKeys(direction)
  const arrow = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight'
  const keys = [
    { keys: ['N'], label: t('codebook.keyNew'), command: 'codebook.new' },
    { keys: ['Shift+N'], label: t('codebook.keyBelow'), command: 'codebook.newBelow' },
    { keys: ['Enter'], label: t('codebook.keyOpen'), command: 'codebook.define' },
    { keys: ['F2'], label: t('codebook.keyRename'), command: 'codebook.rename' },
    { keys: ['Alt+ArrowUp', 'ArrowDown'], label: t('codebook.keyMove'), command: 'codebook.moveUp' },
    { keys: [indent.in, arrow], label: t('codebook.keyIndent'), command: 'codebook.moveIn' },
    { keys: ['M'], label: t('codebook.keyMerge'), command: 'codebook.merge' },
    { keys: ['S'], label: t('codebook.keySplit'), command: 'codebook.split' },
    { keys: ['Delete'], label: t('codebook.keyDelete'), command: 'codebook.delete' },
  ]
  return (
    <footer className={styles.keys}>
      {keys.map((one) => (
        <button
          key={one.command}
          type="button"
          className={styles.key}
          // The tree keeps the keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const command = registry.find(one.command)
            if (command && !command.isDisabled) command.run()
          }}
        >
          {one.keys.map((keys) => (
            <Kbd key={keys} keys={keys} />
          ))}{' '}
          {one.label}
        </button>
      ))}
    </footer>
  )
}

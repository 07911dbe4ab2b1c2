import { useCommandRegistry } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import type { TextSelection } from '#renderer/ui/text-view/text-view-types.ts'
import styles from './reader.module.css'

/** The keys where they work: each is a button too. */
const KEYS = [
  { keys: '/', label: 'coding.keyPick', command: 'coding.pick' },
  { keys: 'I', label: 'coding.keyInVivo', command: 'coding.inVivo' },
  { keys: 'R', label: 'coding.keyRepeat', command: 'coding.repeat' },
  { keys: 'S', label: 'coding.keySentence', command: 'coding.sentence' },
  { keys: 'T', label: 'coding.keyTurn', command: 'coding.turn' },
] as const

/** What can be pressed under the text, and how much is selected. */
export function KeyBar({ selection, digits }: { readonly selection: TextSelection | null; readonly digits: number }) {
  const { t } = useTranslate()
  const registry = useCommandRegistry()
  const selected = selection ? selection.endCodePoint - selection.startCodePoint : 0
  return (
    <footer className={styles.keys}>
      {digits > 0 ? (
        <span className={styles.key}>
          <Kbd keys={digits === 1 ? '1' : `1–${digits}`} /> {t('coding.keyApply')}
        </span>
      ) : null}
      {KEYS.map(({ keys, label, command }) => (
        <button
          key={command}
          type="button"
          className={styles.key}
          aria-keyshortcuts={keys}
          // The text keeps its caret and selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => registry.find(command)?.run()}
        >
          <Kbd keys={keys} /> {t(label)}
        </button>
      ))}
      <span className={styles.selected} aria-live="polite">
        {selected > 0 ? t('coding.selected', { count: selected }) : ''}
      </span>
    </footer>
  )
}

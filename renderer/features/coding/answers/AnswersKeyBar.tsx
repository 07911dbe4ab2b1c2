import { useCommandRegistry } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { digitSpan } from '../bar-keys.ts'
import styles from '../reader.module.css'
import type { AnswerSelection } from './answer-selection.ts'

/** The keys where they work: each is a button too. */
const KEYS = [
  { keys: '/', label: 'coding.keyPick', command: 'answers.pick' },
  { keys: 'I', label: 'coding.keyInVivo', command: 'answers.inVivo' },
  { keys: 'R', label: 'coding.keyRepeat', command: 'answers.repeat' },
  { keys: 'S', label: 'answers.keySentence', command: 'answers.sentence' },
  { keys: 'U', label: 'answers.keyNext', command: 'answers.nextUncoded' },
] as const

/** What can be pressed under the list, and what the codes go to. */
export function AnswersKeyBar(props: {
  readonly selection: AnswerSelection | null
  readonly digits: readonly string[]
}) {
  const { selection, digits } = props
  const { t } = useTranslate()
  const registry = useCommandRegistry()
  return (
    <footer className={styles.keys}>
      {digits.length > 0 ? (
        <span className={styles.key}>
          <Kbd keys={digitSpan(digits)} /> {t('coding.keyApply')}
        </span>
      ) : null}
      {KEYS.map(({ keys, label, command }) => (
        <button
          key={command}
          type="button"
          className={styles.key}
          aria-keyshortcuts={keys}
          // The answer keeps what is selected of it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => registry.find(command)?.run()}
        >
          <Kbd keys={keys} /> {t(label)}
        </button>
      ))}
      <span className={styles.selected} aria-live="polite">
        {selection
          ? t('answers.selected', { count: selection.endCodePoint - selection.startCodePoint })
          : t('answers.wholeAnswer')}
      </span>
    </footer>
  )
}

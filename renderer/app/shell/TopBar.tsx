import type { StudyStatus } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { useCommandList, useCommandRegistry } from '../commands/CommandsProvider.tsx'
import { Brand } from './Brand.tsx'
import { SearchField } from './SearchField.tsx'
import styles from './shell.module.css'
import { useHistory } from './useHistory.ts'

export function TopBar({ status }: { readonly status: StudyStatus }) {
  const { t, moment } = useTranslate()
  const kept = status.lastChangeAt
    ? t('shell.kept', { time: moment(status.lastChangeAt) })
    : t('shell.nothingChangedYet')
  return (
    <header className={styles.top}>
      <Brand />
      <span className={styles.title} dir="auto" title={status.title}>
        {status.title}
      </span>
      <SearchField />
      <span className={styles.end}>
        <span className={styles.kept}>{kept}</span>
        <UndoButtons status={status} />
        <ScreenAction />
      </span>
    </header>
  )
}

function UndoButtons({ status }: { readonly status: StudyStatus }) {
  const { t } = useTranslate()
  const { undo, redo, nameOf, describe } = useHistory()
  return (
    <>
      {status.undo ? (
        <Button onClick={undo} aria-keyshortcuts="Control+Z" title={describe(status.undo)}>
          {t('shell.undoWhat', { what: nameOf(status.undo) })}
        </Button>
      ) : null}
      {status.redo ? (
        <Button onClick={redo} aria-keyshortcuts="Control+Shift+Z" title={describe(status.redo)}>
          {t('shell.redoWhat', { what: nameOf(status.redo) })}
        </Button>
      ) : null}
    </>
  )
}

/** The one action of the screen: whichever command says it is. */
function ScreenAction() {
  const registry = useCommandRegistry()
  const action = useCommandList().findLast((command) => command.asAction)
  if (!action?.asAction) return null
  return (
    <Button
      look={action.asAction}
      disabled={action.isDisabled ?? false}
      onClick={() => registry.find(action.id)?.run()}
    >
      {action.title}
    </Button>
  )
}

import { useCallback } from 'react'
import type { HistoryLabel, StudyStatus } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'

type History = {
  readonly undo: () => void
  readonly redo: () => void
  /** A command's name in the language on screen, without what it was done to. */
  readonly nameOf: (label: HistoryLabel) => string
}

/** Undo and redo of the whole study, each saying what it did. */
export function useHistory(status: StudyStatus | null): History {
  const { client } = useEngine()
  const { t, tryTranslate } = useTranslate()
  const nameOf = useCallback(
    (label: HistoryLabel) => tryTranslate(`history.${label.kind}`) ?? t('shell.lastChange'),
    [t, tryTranslate],
  )
  const go = async (direction: 'undo' | 'redo') => {
    try {
      const done = await client.history[direction]()
      if (done) toasts.show(t(direction === 'undo' ? 'shell.undone' : 'shell.redone', { what: describe(done, nameOf) }))
    } catch (error) {
      console.error(error)
      toasts.show(t('states.errorTitle'), { tone: 'danger' })
    }
  }
  return {
    undo: () => void (status?.undo ? go('undo') : toasts.show(t('shell.nothingToUndo'))),
    redo: () => void (status?.redo ? go('redo') : toasts.show(t('shell.nothingToRedo'))),
    nameOf,
  }
}

function describe(label: HistoryLabel, nameOf: (label: HistoryLabel) => string): string {
  return label.detail ? `${nameOf(label)} · ${label.detail}` : nameOf(label)
}

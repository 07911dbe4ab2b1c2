import { useCallback } from 'react'
import type { HistoryLabel } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'

type History = {
  readonly undo: () => void
  readonly redo: () => void
  /** A command's name in the language on screen, without what it was done to. */
  readonly nameOf: (label: HistoryLabel) => string
  /** The name, and what it was done to. */
  readonly describe: (label: HistoryLabel) => string
}

/** Undo and redo of the whole study, each saying what it did. */
export function useHistory(): History {
  const { client } = useEngine()
  const { t, tryTranslate } = useTranslate()
  const nameOf = useCallback(
    (label: HistoryLabel) => tryTranslate(`history.${label.kind}`) ?? t('shell.lastChange'),
    [t, tryTranslate],
  )
  const describe = (label: HistoryLabel) => (label.detail ? `${nameOf(label)} · ${label.detail}` : nameOf(label))
  const go = async (direction: 'undo' | 'redo') => {
    try {
      const done = await client.history[direction]()
      if (done) toasts.show(t(direction === 'undo' ? 'shell.undone' : 'shell.redone', { what: describe(done) }))
    } catch (error) {
      console.error(error)
      toasts.show(t('states.errorTitle'), { tone: 'danger' })
    }
  }
  return {
    undo: () => void go('undo'),
    redo: () => void go('redo'),
    nameOf,
    describe,
  }
}

import { useMemo, useRef, useState } from 'react'
import { stepTo, type TreePlace, type TreeStep } from '#core/coding/code-tree.ts'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { sayDeleted } from './say-outcome.ts'
import { useCodeCalls } from './useCodeCalls.ts'

export type EditorTab = 'definition' | 'codings' | 'history'

/** The dialog that is open, on the code at hand. */
export type CodeDialog = 'new' | 'newBelow' | 'merge' | 'split' | 'delete' | 'export' | null

/** A field that is to take the keyboard, once its code is on show. */
export type WantedField = { readonly field: 'name' | 'definition'; readonly id: CodeId } | null

export type CodeActions = {
  readonly merge: () => void
  readonly split: () => void
  /** At once when it has nothing below it; else it asks what becomes of that. */
  readonly remove: () => void
  /** The code at hand, or one that was just made and is on its way. */
  readonly edit: (field: 'name' | 'definition', id?: CodeId) => void
  readonly step: (step: TreeStep) => void
  readonly place: (id: string, place: TreePlace) => void
  readonly focusTree: () => void
}

/** The tab last looked at, so that coming back from a text comes back to it. */
let lastTab: EditorTab = 'definition'

type Given = {
  readonly code: CodebookRow | null
  readonly codes: readonly CodebookRow[]
  readonly select: (id: CodeId | null) => void
}

/** What can be done with the code at hand, by keys, by dragging and by buttons alike. */
export function useCodeActions({ code, codes, select }: Given) {
  const wording = useTranslate()
  const { calls, attempt } = useCodeCalls()
  const { undo } = useHistory()
  const [dialog, setDialog] = useState<CodeDialog>(null)
  const [tab, setTab] = useState<EditorTab>(lastTab)
  const [wanted, setWanted] = useState<WantedField>(null)
  const known = useRef(codes)
  known.current = codes
  lastTab = tab

  const actions = useMemo((): CodeActions => {
    const find = (id: string | null) => known.current.find((one) => one.id === id)
    const place = (id: string, { parentId, beforeId }: TreePlace) => {
      const moved = find(id)
      if (!moved) return
      const parent = find(parentId)?.id ?? null
      void attempt(calls.moveCode({ id: moved.id, parentId: parent, beforeId: find(beforeId)?.id ?? null }))
    }
    return {
      merge: () => setDialog('merge'),
      split: () => setDialog('split'),
      remove: async () => {
        if (!code) return
        const forecast = await attempt(calls.forecastDelete({ id: code.id }))
        if (!forecast) return
        if (forecast.children > 0) {
          setDialog('delete')
          return
        }
        const next = neighbourOf(known.current, code.id)
        const deleted = await attempt(calls.deleteCode({ id: code.id, children: 'up' }))
        if (!deleted) return
        select(next)
        toasts.show([wording.t('codebook.deleted', { name: code.name }), ...sayDeleted(deleted, wording)].join(' · '), {
          onUndo: undo,
        })
      },
      edit: (field, id = code?.id) => {
        setTab('definition')
        setWanted(id ? { field, id } : null)
      },
      step: (step) => {
        const to = code && stepTo(known.current, code.id, step)
        if (code && to) place(code.id, to)
      },
      place,
      focusTree: () => document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus(),
    }
  }, [attempt, calls, code, select, undo, wording])

  const editor = { tab, onTab: setTab, wanted, onFocused: () => setWanted(null) }
  return { actions, dialog, setDialog, editor }
}

/** The code to look at when one goes: the next in the list, else the one before it. */
function neighbourOf(codes: readonly CodebookRow[], id: CodeId): CodeId | null {
  const at = codes.findIndex((one) => one.id === id)
  return codes[at + 1]?.id ?? codes[at - 1]?.id ?? null
}

import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import { type CorrectedRow, correctRows, type Edit, type Edits, editRows } from './corrected-rows.ts'

/** The cell that has the keyboard. */
export type CellFocus = { readonly id: string; readonly column: string }

/** The table at the moment of asking: a key that follows another at once finds what that one did, before anything is drawn. */
export type TableNow = {
  /** Ids of the rows in the order in which they are shown, as they are sorted now. */
  readonly shown: () => readonly string[]
  readonly selected: () => readonly string[]
}

const NO_TABLE: TableNow = { shown: () => [], selected: () => [] }

export type Corrections = {
  readonly rows: readonly CorrectedRow[]
  readonly focus: CellFocus | null
  readonly setFocus: (focus: CellFocus) => void
  readonly selected: readonly string[]
  readonly setSelected: (ids: readonly string[]) => void
  readonly table: RefObject<TableNow>
  readonly say: (ids: readonly string[], edit: Edit) => void
}

/** The table as the user corrects it: what is said stays when a file is read again. */
export function useCorrections(plan: TranscriptPlanView): Corrections {
  const [edits, setEdits] = useState<Edits>(new Map())
  const [focus, setFocus] = useState<CellFocus | null>(null)
  const [selected, setSelected] = useState<readonly string[]>([])
  const table = useRef(NO_TABLE)
  const last = useRef<readonly CorrectedRow[]>([])
  const rows = useMemo(() => {
    last.current = correctRows(plan, edits, last.current)
    return last.current
  }, [plan, edits])
  const say = useCallback((ids: readonly string[], edit: Edit) => setEdits((now) => editRows(now, ids, edit)), [])
  return { rows, focus, setFocus, selected, setSelected, table, say }
}

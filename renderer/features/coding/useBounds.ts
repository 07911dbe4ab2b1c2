import { useCallback, useEffect, useRef, useState } from 'react'
import { moveBound, type Step, stepBound } from '#core/coding/move-bound.ts'
import type { CodingRow } from '#core/contract/coding.ts'
import type { Bound, BoundDrag, TextSpan } from '#renderer/ui/text-view/text-view-types.ts'
import { boundKey } from './bound-keys.ts'
import type { Codings } from './useCodings.ts'
import type { useTextFocus } from './useTextFocus.ts'

/** A coding whose bounds are being moved: as it would be if it were kept now. */
export type BoundsDraft = {
  readonly coding: CodingRow
  readonly bound: Bound
  readonly span: TextSpan
  /** With the pointer: letting go keeps it. */
  readonly isDragged: boolean
}

type Wanted = {
  readonly coding: CodingRow | undefined
  readonly source: Codings
  readonly focus: ReturnType<typeof useTextFocus>
  /** There is no coding whose bounds could be moved. */
  readonly onNone: () => void
}

/** Moving the bounds of the coding that is looked at, by keys or by its handles. It is painted as it goes, and kept as one change. */
export function useBounds({ coding, source, focus, onNone }: Wanted) {
  const [draft, setDraft] = useState<BoundsDraft | null>(null)
  // Pointer and keys come faster than the screen is drawn.
  const now = useRef(draft)
  const set = useCallback((next: BoundsDraft | null) => {
    now.current = next
    setDraft(next)
  }, [])
  const textOf = (of: CodingRow) => focus.textOf(of.documentId)?.text

  const choose = (bound: Bound) => {
    if (!coding) return onNone()
    const isSame = now.current?.coding.id === coding.id
    set({ coding, span: coding, isDragged: false, ...(isSame ? now.current : {}), bound })
  }
  const cancel = () => set(null)
  const keep = () => {
    const kept = now.current
    if (!kept) return
    set(null)
    if (isSameSpan(kept.span, kept.coding)) return
    void source.update(kept.coding.id, { span: kept.span })
    // The words that were selected before would now look like its old bounds.
    const handle = focus.handleOf(kept.coding.documentId)
    if (handle?.selection()?.isEmpty === false) {
      handle.collapse()
      focus.choose(kept.coding.id)
    }
  }
  const step = (unit: Step, by: 1 | -1) => {
    const { current } = now
    const text = current && textOf(current.coding)
    if (!current || text === undefined || text === null) return
    const span = stepBound(text, current.span, current.bound, unit, by)
    set({ ...current, span })
    focus.handleOf(current.coding.documentId)?.reveal(boundOf(span, current.bound))
  }
  const drag = ({ bound, atCodePoint, phase }: BoundDrag) => {
    if (phase === 'cancel') return cancel()
    if (phase === 'end') return keep()
    const text = coding && textOf(coding)
    if (!coding || text === undefined) return
    const base = now.current?.coding.id === coding.id ? now.current.span : coding
    set({ coding, bound, span: moveBound(text, base, bound, atCodePoint), isDragged: true })
  }

  const acts = useRef({ choose, cancel, keep, step, focus })
  acts.current = { choose, cancel, keep, step, focus }
  useBoundKeys(draft !== null && !draft.isDragged, now, acts)
  // Looking at another coding, or leaving, keeps what was moved.
  const id = coding?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another coding ends it
  useEffect(() => () => acts.current.keep(), [id])

  const handle = draft && focus.handleOf(draft.coding.documentId)
  const isRtl = draft && handle ? handle.directionAt(boundOf(draft.span, draft.bound)) === 'rtl' : false
  return { draft, isRtl, choose, cancel, keep, step, drag }
}

export type Bounds = ReturnType<typeof useBounds>

type Acts = {
  readonly current: Pick<Bounds, 'choose' | 'cancel' | 'keep' | 'step'> & {
    readonly focus: ReturnType<typeof useTextFocus>
  }
}

/** While a bound is chosen the arrows are its own, wherever the focus is; any other key keeps the bound and then does its work. */
function useBoundKeys(isOn: boolean, now: { readonly current: BoundsDraft | null }, acts: Acts): void {
  useEffect(() => {
    if (!isOn) return
    const answer = (event: KeyboardEvent) => {
      const { current } = now
      if (!current || document.querySelector('[role="dialog"]')) return
      const { focus, ...act } = acts.current
      const handle = focus.handleOf(current.coding.documentId)
      const direction = handle?.directionAt(boundOf(current.span, current.bound)) ?? 'ltr'
      const meant = boundKey(event, direction)
      if (meant === 'other') return act.keep()
      if (meant === 'none') return
      event.preventDefault()
      event.stopPropagation()
      if (meant.act === 'step') return act.step(meant.unit, meant.by)
      if (meant.act === 'choose') return act.choose(meant.bound)
      if (meant.act === 'keep') act.keep()
      else act.cancel()
      handle?.focus()
    }
    window.addEventListener('keydown', answer, true)
    return () => window.removeEventListener('keydown', answer, true)
  }, [isOn, now, acts])
}

function boundOf(span: TextSpan, bound: Bound): number {
  return bound === 'start' ? span.startCodePoint : span.endCodePoint
}

function isSameSpan(a: TextSpan, b: TextSpan): boolean {
  return a.startCodePoint === b.startCodePoint && a.endCodePoint === b.endCodePoint
}

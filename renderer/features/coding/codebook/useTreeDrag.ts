import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { dropPlace, type TreePlace } from '#core/coding/code-tree.ts'
import type { TreeLine } from '#core/coding/order-tree.ts'
import type { CodebookRow } from '#core/contract/codebook.ts'

/** The height of a line, in pixels: where a code is dropped is told from it. */
const LINE_HEIGHT = 32
/** A shorter way is a click. */
const SLOP = 5
/** This near the edge the list scrolls. */
const EDGE = 28

export type DragOver = {
  readonly id: string
  readonly onId: string
  readonly zone: 'before' | 'inside' | 'after'
  /** Null: it cannot stand there. */
  readonly place: TreePlace | null
}

type Given = {
  readonly list: RefObject<HTMLElement | null>
  readonly lines: readonly TreeLine<CodebookRow>[]
  readonly codes: readonly CodebookRow[]
  readonly closed: ReadonlySet<string>
  readonly onDrop: (id: string, place: TreePlace) => void
}

/** Dragging a code in the tree with the mouse or a finger; Escape lets go of it where it was. */
export function useTreeDrag(given: Given) {
  const [over, setOver] = useState<DragOver | null>(null)
  const start = useRef<{ readonly id: string; readonly x: number; readonly y: number; isMoving: boolean } | null>(null)
  const stop = () => {
    start.current = null
    setOver(null)
  }
  useEffect(() => {
    if (over === null) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      start.current = null
      setOver(null)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [over])

  const onPointerDown = (event: PointerEvent) => {
    const id = lineOf(event.target)
    if (event.button !== 0 || !id) return
    start.current = { id, x: event.clientX, y: event.clientY, isMoving: false }
  }
  const onPointerMove = (event: PointerEvent) => {
    const from = start.current
    const list = given.list.current
    if (!from || !list) return
    if (!from.isMoving && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLOP) return
    if (!from.isMoving) list.setPointerCapture(event.pointerId)
    from.isMoving = true
    scrollNearEdge(list, event.clientY)
    const next = findOver(given, list, event.clientY, from.id)
    setOver((now) => (now?.onId === next?.onId && now?.zone === next?.zone ? now : next))
  }
  const onPointerUp = () => {
    if (over?.place) given.onDrop(over.id, over.place)
    stop()
  }
  return { over, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: stop } }
}

function lineOf(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('button')) return null
  return target.closest<HTMLElement>('[data-code]')?.dataset.code ?? null
}

function findOver({ lines, codes, closed }: Given, list: HTMLElement, y: number, id: string): DragOver | null {
  const first = list.querySelector('[data-code]')
  if (!first) return null
  const at = (y - first.getBoundingClientRect().top) / LINE_HEIGHT
  const index = Math.max(0, Math.min(lines.length - 1, Math.floor(at)))
  const line = lines[index]
  if (!line) return null
  const fraction = Math.max(0, Math.min(1, at - index))
  const isOpen = line.hasChildren && !closed.has(line.row.id)
  const zone = fraction < 0.25 ? 'before' : fraction > 0.75 ? 'after' : 'inside'
  return { id, onId: line.row.id, zone, place: dropPlace(codes, { ...line, isOpen }, fraction, id) }
}

function scrollNearEdge(list: HTMLElement, y: number): void {
  const { top, bottom } = list.getBoundingClientRect()
  if (y < top + EDGE) list.scrollBy(0, -12)
  else if (y > bottom - EDGE) list.scrollBy(0, 12)
}

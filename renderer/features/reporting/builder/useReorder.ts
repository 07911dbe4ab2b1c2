import { type PointerEvent, type RefObject, useState } from 'react'
import { followPointer } from '#renderer/ui/drag/follow-pointer.ts'

/** This near the edge the list scrolls. */
const EDGE = 28

type Over = {
  readonly id: string
  /** Null: to the end. */
  readonly before: string | null
}

/** Dragging a row of a list to another place; rows say who they are with `data-row`. The same is offered by keyboard. */
export function useReorder(list: RefObject<HTMLElement | null>, onDrop: (id: string, before: string | null) => void) {
  const [over, setOver] = useState<Over | null>(null)
  const start = (event: PointerEvent, id: string, label: string) => {
    if (event.button !== 0) return
    followPointer({
      start: event,
      label,
      accepts: (_x, y) => {
        const before = rowBelow(list.current, y)
        setOver((now) => (now?.before === before ? now : { id, before }))
        return true
      },
      onDrop: (_x, y) => onDrop(id, rowBelow(list.current, y)),
      onEnd: () => setOver(null),
    })
  }
  /** What a row shows while something is dragged: the line before it, or after the last. */
  const look = (id: string, isLast: boolean) => ({
    'data-dragged': over?.id === id || undefined,
    'data-drop': over?.before === id ? 'before' : isLast && over && over.before === null ? 'after' : undefined,
  })
  return { start, look }
}

function rowBelow(list: HTMLElement | null, y: number): string | null {
  if (!list) return null
  scrollNearEdge(list, y)
  const row = [...list.querySelectorAll<HTMLElement>('[data-row]')].find((one) => {
    const { top, height } = one.getBoundingClientRect()
    return y < top + height / 2
  })
  return row?.dataset.row ?? null
}

function scrollNearEdge(list: HTMLElement, y: number): void {
  const { top, bottom } = list.getBoundingClientRect()
  if (y < top + EDGE) list.scrollBy(0, -12)
  else if (y > bottom - EDGE) list.scrollBy(0, 12)
}

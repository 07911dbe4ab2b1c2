import type { KeyboardEvent } from 'react'

/** Arrows walk the buttons of a table, cell by cell. Cells say where they are by `data-row` and `data-column`. */
export function walkCells(event: KeyboardEvent<HTMLElement>, direction: 'ltr' | 'rtl'): void {
  const from = event.target instanceof HTMLElement ? event.target.dataset : {}
  if (from.row === undefined || from.column === undefined) return
  const ahead = direction === 'ltr' ? 1 : -1
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, ahead],
    ArrowLeft: [0, -ahead],
  }
  const step = steps[event.key]
  if (!step) return
  event.preventDefault()
  const [row, column] = [Number(from.row) + step[0], Number(from.column) + step[1]]
  event.currentTarget.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus()
}

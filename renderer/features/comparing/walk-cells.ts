import type { KeyboardEvent } from 'react'

const CELLS = '[data-row][data-column]'

/** Arrows walk the buttons of a table, cell by cell, over cells that are none. */
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
  const to = cellAlong(event.currentTarget, [Number(from.row), Number(from.column)], step)
  if (!to) return
  to.focus()
  keepOneStop(event.currentTarget, to)
}

/** The next button along a row or a column; a cell without one is stepped over. */
function cellAlong(
  table: HTMLElement,
  [row, column]: readonly [number, number],
  [down, ahead]: readonly [number, number],
): HTMLElement | null {
  const further = [...table.querySelectorAll<HTMLElement>(CELLS)].flatMap((cell) => {
    const distance =
      down === 0 ? (Number(cell.dataset.column) - column) * ahead : (Number(cell.dataset.row) - row) * down
    const isInLine = down === 0 ? Number(cell.dataset.row) === row : Number(cell.dataset.column) === column
    return isInLine && distance > 0 ? [{ cell, distance }] : []
  })
  return further.toSorted((a, b) => a.distance - b.distance)[0]?.cell ?? null
}

/** Of all cells the Tab key stops at one: where the arrows were last, else the first. */
export function keepOneStop(table: HTMLElement, stop?: HTMLElement): void {
  const cells = [...table.querySelectorAll<HTMLElement>(CELLS)]
  const one = stop ?? cells.find((cell) => cell.dataset.stop !== undefined) ?? cells[0]
  for (const cell of cells) {
    cell.tabIndex = cell === one ? 0 : -1
    if (cell === one) cell.dataset.stop = ''
    else delete cell.dataset.stop
  }
}

import type { DosePoint } from './dose-points.ts'
import { MANY } from './many.ts'

/** A mark of the plot: a principal, or all who stand about there. */
export type DoseSpot = { readonly x: number; readonly y: number; readonly points: readonly DosePoint[] }

/** Into how many cells each axis is cut at most. */
const CELLS = 16

/** A mark for each point; of very many one for all that stand about together, in their middle. */
export function doseSpots(points: readonly DosePoint[]): readonly DoseSpot[] {
  if (points.length < MANY) return points.map((point) => ({ x: point.x, y: point.y, points: [point] }))
  const [column, row] = [cellsOf(points.map(({ x }) => x)), cellsOf(points.map(({ y }) => y))]
  return [...Map.groupBy(points, ({ x, y }) => `${column(x)} ${row(y)}`).values()].map((own) => ({
    x: middle(own.map(({ x }) => x)),
    y: middle(own.map(({ y }) => y)),
    points: own,
  }))
}

/** Few different values are a cell each. */
function cellsOf(values: readonly number[]): (value: number) => number {
  if (new Set(values).size <= CELLS) return (value) => value
  const low = values.reduce((a, b) => Math.min(a, b))
  const width = (values.reduce((a, b) => Math.max(a, b)) - low) / CELLS
  return (value) => Math.floor((value - low) / width)
}

function middle(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}

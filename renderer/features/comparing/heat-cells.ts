import type { GroupRow, ScoreDetails } from '#core/types/score-details.ts'

/** Groups as rows, scores as columns; a cell is null where the score has nothing to say of the group. */
export type HeatMap = {
  readonly groups: readonly (string | null)[]
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly cells: readonly (readonly (GroupRow | null)[])[]
  /** Cells with a figure, and those of them whose change differs from everyone else's beyond its interval. */
  readonly shown: number
  readonly differing: number
  /** The largest mean change of a shown cell, whichever way. */
  readonly reach: number
}

/** Attributes with groups that at least one score may show. */
export function heatAttributes(scores: readonly ScoreDetails[]): readonly string[] {
  const names = scores.flatMap(({ groups }) =>
    groups.filter((one) => one.groups.some(({ suppressed }) => suppressed === null)).map(({ attribute }) => attribute),
  )
  return [...new Set(names)]
}

/** The mean changes of all scales by the groups of one attribute. */
export function heatMap(scores: readonly ScoreDetails[], attribute: string): HeatMap {
  const scales = scores.filter(({ kind }) => kind === 'scale')
  const columns = scales.length > 0 ? scales : scores
  const rowsOf = (score: ScoreDetails) => score.groups.find((one) => one.attribute === attribute)?.groups ?? []
  const groups = [...new Set(columns.flatMap((score) => rowsOf(score).map(({ group }) => group)))]
  const cells = groups.map((group) => columns.map((score) => rowsOf(score).find((row) => row.group === group) ?? null))
  const shown = cells.flat().flatMap((cell) => (cell && cell.change !== null ? [cell] : []))
  return {
    groups,
    columns: columns.map(({ id, label }) => ({ id, label })),
    cells,
    shown: shown.length,
    differing: shown.filter(isDifferent).length,
    reach: Math.max(0, ...shown.map(({ change }) => Math.abs(change ?? 0))),
  }
}

/** Whether a group's change is told apart from everyone else's, looked at alone. */
export function isDifferent({ differenceCi }: GroupRow): boolean {
  return differenceCi !== null && (differenceCi[0] > 0 || differenceCi[1] < 0)
}

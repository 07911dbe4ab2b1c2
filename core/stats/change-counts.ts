export interface ChangeCounts {
  readonly rose: number
  readonly same: number
  readonly fell: number
}

/** A difference of two scores below this is the noise of their arithmetic, not a change. */
export const ROUNDING = 1e-9

/** How many rose, stayed the same and fell; a change within `margin` of 0 counts as the same. */
export function changeCounts(changes: readonly number[], margin = 0): ChangeCounts {
  const rose = changes.filter((change) => change > margin).length
  const fell = changes.filter((change) => change < -margin).length
  return { rose, fell, same: changes.length - rose - fell }
}

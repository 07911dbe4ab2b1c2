import type { CodingRow } from '#core/contract/coding.ts'

type Codings = readonly CodingRow[]
type Painted = (codings: Codings) => Codings

/** A change that is painted and has been sent. It is laid over what the engine last said until that says so itself. */
export type PendingChange = {
  readonly number: number
  readonly paint: Painted
  /** What the engine had said when it answered; null before. Once it says anything newer, the change is in it. */
  readonly settledOver: { readonly codings: Codings | undefined } | null
}

/** Whether the engine's codings do not have the change yet. */
function isOutstanding(change: PendingChange, said: Codings | undefined): boolean {
  return change.settledOver === null || change.settledOver.codings === said
}

/** The codings with all outstanding changes in the order they were made. */
export function withChanges(said: Codings, changes: readonly PendingChange[], known: Codings | undefined): Codings {
  return changes
    .filter((change) => isOutstanding(change, known))
    .reduce((codings, change) => change.paint(codings), said)
}

/** The change once the engine has answered; `paint` then lays the answer over. */
export function settle(
  changes: readonly PendingChange[],
  number: number,
  paint: Painted,
  said: Codings | undefined,
): readonly PendingChange[] {
  return changes
    .filter((change) => isOutstanding(change, said))
    .map((change) => (change.number === number ? { number, paint, settledOver: { codings: said } } : change))
}

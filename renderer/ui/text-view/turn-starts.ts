import type { Text } from '@codemirror/state'
import type { CodePointIndex } from '#core/text/code-points.ts'
import type { PaintedTurn } from './text-view-types.ts'

/** The turns of a text by the lines (their first UTF-16 unit) at which they start. */
export type TurnStarts = {
  /** By rising start. */
  readonly all: ReadonlyMap<number, PaintedTurn>
  /** The turn that starts in the line at `from`, and the one that the line belongs to. */
  readonly at: (from: number) => PaintedTurn | null
  readonly over: (from: number) => PaintedTurn | null
}

/** Found once for a text: turns come by rising start, and of two in a line the later stands for both. */
export function findTurnStarts(doc: Text, index: CodePointIndex, turns: readonly PaintedTurn[]): TurnStarts {
  const all = new Map<number, PaintedTurn>()
  for (const turn of turns) all.set(doc.lineAt(index.toUtf16(turn.startCodePoint)).from, turn)
  const froms = [...all.keys()]
  const over = (from: number): PaintedTurn | null => {
    const turn = all.get(froms[countUpTo(froms, from) - 1] ?? -1)
    return turn && index.toUtf16(turn.endCodePoint) >= from ? turn : null
  }
  return { all, at: (from) => all.get(from) ?? null, over }
}

/** How many of some rising numbers are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

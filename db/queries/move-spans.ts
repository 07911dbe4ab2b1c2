import type { CodePointRange } from '#core/text/snap-to-graphemes.ts'
import type { Writer } from '../connection.ts'

/** A coding that goes elsewhere in its text. `group`: its code and coder, of which no two may stand on the same words. */
export type Move = {
  readonly id: number
  readonly from: CodePointRange
  readonly to: CodePointRange
  readonly group: string
}

/** Past every text: where a coding waits for its place to become free. */
const ASIDE = 2 ** 40

/**
 * Moves codings so that at no moment two of the same code and coder stand on the same words, which the database refuses: each as soon
 * as its place is free, and of a ring that waits for each other one is put aside first.
 */
export function moveSpans(writer: Writer, moves: readonly Move[]): void {
  const update = writer.sql.prepare('update coding set start_code_point = ?, end_code_point = ? where id = ?')
  const taken = new Set(moves.map((move) => keyOf(move.group, move.from)))
  let waiting = moves.filter(({ from, to }) => !isSame(from, to))
  while (waiting.length > 0) {
    const left = waiting.filter((move) => {
      if (taken.has(keyOf(move.group, move.to))) return true
      update.run(move.to.startCodePoint, move.to.endCodePoint, move.id)
      taken.delete(keyOf(move.group, move.from))
      taken.add(keyOf(move.group, move.to))
      return false
    })
    const [first] = left
    if (first && left.length === waiting.length) {
      update.run(ASIDE + first.id, ASIDE + first.id + 1, first.id)
      taken.delete(keyOf(first.group, first.from))
    }
    waiting = left
  }
}

function isSame(a: CodePointRange, b: CodePointRange): boolean {
  return a.startCodePoint === b.startCodePoint && a.endCodePoint === b.endCodePoint
}

function keyOf(group: string, { startCodePoint, endCodePoint }: CodePointRange): string {
  return `${group}:${startCodePoint}:${endCodePoint}`
}

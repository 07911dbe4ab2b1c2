import { countCodePoints } from '../text/code-points.ts'

/** One change: what stood in `[start, end)` of the old text, in code points, is now `text`. */
export interface TextEdit {
  readonly startCodePoint: number
  readonly endCodePoint: number
  readonly text: string
}

/** Beyond this many words put in and taken out, the stretch between is taken as changed throughout. */
const MAX_CHANGES = 800

/**
 * The changes that make `after` of `before`, in order and apart, found word by word so that what stayed is told to have stayed.
 * Source: E. Myers, An O(ND) difference algorithm and its variations (1986).
 */
export function diffTexts(before: string, after: string): readonly TextEdit[] {
  const a = tokensOf(before)
  const b = tokensOf(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const oldMiddle = a.slice(head, a.length - tail)
  const newMiddle = b.slice(head, b.length - tail)
  const kept = keptPairs(oldMiddle, newMiddle) ?? []
  return toEdits(oldMiddle, newMiddle, kept, countCodePoints(a.slice(0, head).join('')))
}

/** The text with edits applied. */
export function applyEdits(before: string, edits: readonly TextEdit[]): string {
  const points = Array.from(before)
  const pieces: string[] = []
  let at = 0
  for (const { startCodePoint, endCodePoint, text } of edits) {
    pieces.push(points.slice(at, startCodePoint).join(''), text)
    at = endCodePoint
  }
  return pieces.join('') + points.slice(at).join('')
}

/** Words with their marks, and each other character by itself. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu) ?? []
}

/** Positions in both lists of tokens that are the same, rising; null when too much differs. */
function keptPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | null {
  const most = Math.min(MAX_CHANGES, a.length + b.length)
  // How far each diagonal (position in a less position in b) has been reached with so many changes.
  let reached = new Map<number, number>([[1, 0]])
  const trace: ReadonlyMap<number, number>[] = []
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reached)
    const next = new Map(reached)
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(reached, diagonal, changes)
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      next.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length)
    }
    reached = next
  }
  return null
}

function startOn(reached: ReadonlyMap<number, number>, diagonal: number, changes: number): number {
  const [below, above] = [reached.get(diagonal - 1) ?? -1, reached.get(diagonal + 1) ?? -1]
  const isDown = diagonal === -changes || (diagonal !== changes && below < above)
  return isDown ? above : below + 1
}

function walkBack(trace: readonly ReadonlyMap<number, number>[], lastX: number, lastY: number) {
  const kept: (readonly [number, number])[] = []
  let [x, y] = [lastX, lastY]
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reached = trace[changes] ?? new Map()
    const diagonal = x - y
    const start = startOn(reached, diagonal, changes)
    while (x > start && y > start - diagonal) kept.push([--x, --y])
    if (changes === 0) break
    const [below, above] = [reached.get(diagonal - 1) ?? -1, reached.get(diagonal + 1) ?? -1]
    const isDown = diagonal === -changes || (diagonal !== changes && below < above)
    x = isDown ? above : below
    y = x - (isDown ? diagonal + 1 : diagonal - 1)
  }
  return kept.reverse()
}

function toEdits(
  a: readonly string[],
  b: readonly string[],
  kept: readonly (readonly [number, number])[],
  offset: number,
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let [x, y, at] = [0, 0, offset]
  for (const [keptX, keptY] of [...kept, [a.length, b.length] as const]) {
    const end = at + countCodePoints(a.slice(x, keptX).join(''))
    const text = b.slice(y, keptY).join('')
    if (end > at || text !== '') edits.push({ startCodePoint: at, endCodePoint: end, text })
    at = end + countCodePoints(a[keptX] ?? '')
    x = keptX + 1
    y = keptY + 1
  }
  return edits
}

/** A coding's place for drawing beside the text; `[start, end)` in one unit, whichever (code points, pixels). */
export interface LaneSpan {
  readonly id: string
  readonly start: number
  readonly end: number
}

/**
 * Gives each span a lane (0 is nearest the text) so that two spans that overlap, or lie nearer than `gap`, never share
 * one. Spans that `previous` knows keep their lane where that is still free, so that stripes do not jump when a
 * coding comes or goes; the others take the lowest free lane, earlier and longer spans first. The same input gives
 * the same lanes, whatever its order. O(n log n + n · lanes).
 */
export function assignLanes(
  spans: readonly LaneSpan[],
  gap = 0,
  previous: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const lanes: Lane[] = []
  const assigned = new Map<string, number>()
  const place = (span: LaneSpan, lane: number): void => {
    while (lanes.length <= lane) lanes.push([])
    insert(lanes[lane] ?? [], span)
    assigned.set(span.id, lane)
  }
  const fits = (span: LaneSpan, lane: number): boolean => isFree(lanes[lane] ?? [], span, gap)
  const ordered = [...spans].sort(compareSpans)
  for (const span of ordered) {
    const kept = previous.get(span.id)
    if (kept !== undefined && fits(span, kept)) place(span, kept)
  }
  for (const span of ordered) {
    if (assigned.has(span.id)) continue
    let lane = 0
    while (!fits(span, lane)) lane++
    place(span, lane)
  }
  return assigned
}

/**
 * The lane of a span among others whose lanes stand: the one it had, where none of `taken` (the lanes of those that overlap it or
 * lie nearer than the gap) is that; else the lowest free. For a few spans among thousands, which `assignLanes` would all place anew.
 */
export function freeLane(taken: ReadonlySet<number>, previous?: number): number {
  if (previous !== undefined && !taken.has(previous)) return previous
  let lane = 0
  while (taken.has(lane)) lane++
  return lane
}

/** Number of lanes in use: one more than the highest. */
export function countLanes(lanes: ReadonlyMap<string, number>): number {
  let count = 0
  for (const lane of lanes.values()) count = Math.max(count, lane + 1)
  return count
}

/** Spans of one lane by rising start; they do not overlap. */
type Lane = LaneSpan[]

function compareSpans(a: LaneSpan, b: LaneSpan): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function isFree(lane: Lane, span: LaneSpan, gap: number): boolean {
  const at = placeOf(lane, span)
  const before = lane[at - 1]
  const after = lane[at]
  const isClearBefore = before === undefined || before.end + gap <= span.start
  return isClearBefore && (after === undefined || span.end + gap <= after.start)
}

function insert(lane: Lane, span: LaneSpan): void {
  lane.splice(placeOf(lane, span), 0, span)
}

/** How many spans of the lane come before this one. */
function placeOf(lane: Lane, span: LaneSpan): number {
  // Mostly they come by rising start.
  const last = lane.at(-1)
  if (last === undefined || compareSpans(last, span) < 0) return lane.length
  let low = 0
  let high = lane.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = lane[middle]
    if (other && compareSpans(other, span) < 0) low = middle + 1
    else high = middle
  }
  return low
}

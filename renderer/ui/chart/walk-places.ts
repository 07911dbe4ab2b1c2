/** Pixels from the drawing's upper left corner. */
export type PlaceBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Boxed = { readonly box: PlaceBox }

/**
 * Where a key leads from a place (null: from outside): left and right go by where things stand from left to right, up and
 * down by where they stand from top to bottom, so that both reach everything; by pages a tenth of it at once. Null when the key does not walk, or there is
 * nothing to walk. `at` counts from 1 in the order that the key walks.
 */
export function nextPlace<T extends Boxed>(
  places: readonly T[],
  from: T | null,
  key: string,
): { readonly place: T; readonly at: number } | null {
  const across = key === 'ArrowLeft' || key === 'ArrowRight'
  const inOrder = places.toSorted((a, b) => (across ? compareAcross(a, b) : compareDown(a, b)))
  const at = from === null ? -1 : inOrder.indexOf(from)
  const last = inOrder.length - 1
  const tenth = Math.max(1, Math.round(inOrder.length / 10))
  const steps: Readonly<Record<string, number>> = {
    Home: 0,
    End: last,
    PageDown: at + tenth,
    PageUp: at < 0 ? last : at - tenth,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at < 0 ? last : at - 1,
    ArrowUp: at < 0 ? last : at - 1,
  }
  const to = steps[key]
  if (to === undefined) return null
  const held = Math.max(0, Math.min(last, to))
  const place = inOrder[held]
  return place === undefined ? null : { place, at: held + 1 }
}

function compareAcross(a: Boxed, b: Boxed): number {
  return middle(a).x - middle(b).x || middle(a).y - middle(b).y
}

function compareDown(a: Boxed, b: Boxed): number {
  return middle(a).y - middle(b).y || middle(a).x - middle(b).x
}

/** In whole pixels, so that what stands in one column is walked as one. */
function middle({ box }: Boxed): { readonly x: number; readonly y: number } {
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
}

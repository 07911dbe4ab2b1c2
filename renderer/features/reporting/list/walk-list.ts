/** Where someone is in a list, and what of it is picked. */
export type ListPlace = {
  readonly at: string | null
  /** Its place when it was last seen: whatever takes that place is looked at when it goes. */
  readonly index: number
  /** Where picking with Shift began. */
  readonly anchor: string | null
  readonly picked: ReadonlySet<string>
}

export const AT_THE_TOP: ListPlace = { at: null, index: 0, anchor: null, picked: new Set() }

/** So many on or back; the ends hold. Null in an empty list. */
export function stepTo(keys: readonly string[], at: string | null, step: number): string | null {
  const from = at === null ? -1 : keys.indexOf(at)
  if (from < 0) return keys[0] ?? null
  return keys[Math.max(0, Math.min(keys.length - 1, from + step))] ?? null
}

/** From where picking began to `key`, both included. */
export function pickedUpTo(keys: readonly string[], place: ListPlace, key: string): ListPlace {
  const anchor = place.anchor ?? place.at ?? key
  const ends = [keys.indexOf(anchor), keys.indexOf(key)].toSorted((a, b) => a - b)
  const picked = new Set(keys.slice(Math.max(0, ends[0] ?? 0), (ends[1] ?? 0) + 1))
  return { at: key, index: keys.indexOf(key), anchor, picked }
}

type Pressed = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }

/** A click goes to a row; with Shift it picks up to it, with Ctrl or ⌘ it picks it besides the others, or no more. */
export function clicked(keys: readonly string[], place: ListPlace, key: string, pressed: Pressed): ListPlace {
  if (pressed.shiftKey) return pickedUpTo(keys, place, key)
  const index = keys.indexOf(key)
  if (!pressed.ctrlKey && !pressed.metaKey) return { at: key, index, anchor: null, picked: new Set() }
  const before = place.picked.size > 0 ? place.picked : new Set(place.at === null ? [] : [place.at])
  const others = [...before].filter((one) => one !== key)
  return { at: key, index, anchor: key, picked: new Set(before.has(key) ? others : [...others, key]) }
}

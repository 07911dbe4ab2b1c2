/** Keys that came after the one that opened a cell's editor, and before its field was there to take them. */
let early: string[] = []

/** Keeps a key for the field that is about to come. */
export function keepEarlyKey(event: KeyboardEvent): void {
  // Neither the grid nor the screen may answer it.
  event.preventDefault()
  event.stopPropagation()
  early.push(event.key)
}

/** What was typed until now, and whether that was to be the end of it. Once only. */
export function takeEarlyKeys(): { readonly letters: string; readonly isEnd: boolean } {
  const keys = early
  early = []
  const end = keys.findIndex((key) => key === 'Enter' || key === 'Tab')
  const letters = (end < 0 ? keys : keys.slice(0, end)).filter((key) => key.length === 1)
  return { letters: letters.join(''), isEnd: end >= 0 }
}

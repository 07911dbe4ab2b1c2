/** Where the frame that shows reports is served: an origin, and so a process, of its own. */
export const PREVIEW_ORIGIN = 'app://preview'
export const WINDOW_ORIGIN = 'app://throughline'

/** The window's wish: this page, with this of it in sight. */
export type ToPreview = {
  readonly url: string
  /** An id within the page; null: nothing in particular. */
  readonly at: string | null
  readonly title: string
}

const KEY = ['key', 'code', 'ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const
export type PressedKey = Pick<KeyboardEvent, (typeof KEY)[number]>

/** What the frame tells: that it can be asked, and the keys pressed in it that are not its own. */
export type FromPreview = { readonly kind: 'ready' } | { readonly kind: 'key'; readonly pressed: PressedKey }

export function pressedOf(event: KeyboardEvent): PressedKey {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  return { key, code, ctrlKey, metaKey, altKey, shiftKey }
}

import type { Place } from './place.ts'

/** Where the frame that shows reports is served: an origin, and so a process, of its own. */
export const PREVIEW_ORIGIN = 'app://preview'
export const WINDOW_ORIGIN = 'app://throughline'

/** The window's wish: this page, with this of it in sight. */
export type ToPreview = {
  readonly url: string
  /** An id within the page; null: nothing in particular. */
  readonly at: string | null
  /** Where it was read when the screen was left; the first page is brought there. */
  readonly place: Place | null
  readonly title: string
  /** What a click on a figure or a quote does. */
  readonly opens: { readonly figure: string; readonly quote: string }
}

/** What leads on in a report: a quote, by its coding, or a figure, by its measure. */
export type PreviewMark = { readonly coding: string } | { readonly measure: string }

const KEY = ['key', 'code', 'ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const
export type PressedKey = Pick<KeyboardEvent, (typeof KEY)[number]>

/** What the frame tells: that it can be asked, where the reader went, what is to be opened, and the keys pressed in it that are not its own. */
export type FromPreview =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly place: Place }
  | { readonly kind: 'open'; readonly mark: PreviewMark }
  | { readonly kind: 'key'; readonly pressed: PressedKey }

export function pressedOf(event: KeyboardEvent): PressedKey {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  return { key, code, ctrlKey, metaKey, altKey, shiftKey }
}

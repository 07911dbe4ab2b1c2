import { eventIterator, type } from '@orpc/contract'
import type { FileHandle } from './ids.ts'
import { session } from './procedure.ts'

export type About = {
  readonly version: string
  readonly electron: string | null
  readonly node: string
  readonly sqlite: string
}

/** What the engine tells the window without being asked. */
export type AppEvent =
  /** The study changed, by the command that is named, or in any way at all: cached answers are stale. */
  | { readonly kind: 'changed'; readonly command?: string }
  /** A menu item was chosen; the name is one of the palette's commands. */
  | { readonly kind: 'command'; readonly name: string }
  /** Files or folders were dropped on the window, where a screen said that they could be. */
  | { readonly kind: 'dropped'; readonly files: readonly FileHandle[] }
  /** A study was to be opened from outside the window and could not be at once: the window opens it, and says why not. */
  | { readonly kind: 'open'; readonly file: FileHandle }

export const appContract = {
  /** Versions, for the about page and for problem reports. */
  about: session.output(type<About>()),
  /** Events for the window until it stops listening. */
  watch: session.output(eventIterator(type<AppEvent>())),
}

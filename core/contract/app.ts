import { eventIterator, type } from '@orpc/contract'
import { z } from 'zod'
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
  /** What was being typed when the application ended; `isFirst`: nobody has asked since it started. */
  takeDrafts: session.output(
    type<{ readonly isFirst: boolean; readonly drafts: readonly { readonly name: string; readonly text: string }[] }>(),
  ),
  /** Keeps a text that is being typed, by its field's name, until it is in the study; null when it is. */
  keepDraft: session
    .input(z.object({ name: z.string().min(1).max(500), text: z.string().max(25_000_000).nullable() }))
    .output(type<void>()),
  /** Events for the window until it stops listening. */
  watch: session.output(eventIterator(type<AppEvent>())),
}

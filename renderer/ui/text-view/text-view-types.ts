/** `[start, end)` of the text in code points. */
export type TextSpan = { readonly startCodePoint: number; readonly endCodePoint: number }

/** Who coded, for where several did. */
type PaintedCoder = { readonly name: string; readonly initials: string; readonly color: string }

/** A coding as it is painted: over the text and as a stripe beside it. */
export type PaintedCoding = TextSpan & {
  readonly id: string
  /** A CSS colour, normally one of the ten code colours (`var(--c4)`). */
  readonly color: string
  /** The code's name. */
  readonly label: string
  readonly coder: PaintedCoder
  /** Who coded, how strong, which way: one line for the tooltip. */
  readonly detail: string
  /** Why, in the coder's words; empty where nothing was noted. */
  readonly memo: string
}

/** A speaker's stretch of speech; what stands before it on its line (time, name) moves to the margin. */
export type PaintedTurn = TextSpan & {
  readonly speaker: string
  readonly role: 'interviewer' | 'principal' | 'other'
  readonly timeStampSeconds: number | null
}

/** What the reader has chosen: a stretch widened to whole characters, empty when there is only a caret. */
export type TextSelection = TextSpan & {
  readonly caretCodePoint: number
  readonly isEmpty: boolean
  /** Codings at the caret, the shortest first. */
  readonly codingsAtCaret: readonly string[]
}

export type Bound = 'start' | 'end'

/** A bound being moved with the pointer: `move` while it goes, `end` when it is let go, `cancel` when it is taken back. */
export type BoundDrag = {
  readonly bound: Bound
  readonly atCodePoint: number
  readonly phase: 'move' | 'end' | 'cancel'
}

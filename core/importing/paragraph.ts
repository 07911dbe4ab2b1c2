import type { ImportNotice } from './imported-study.ts'

/** A paragraph or line of a document as it was found, with what its looks tell of turns. */
export interface Paragraph {
  readonly text: string
  /** How much of its beginning is bold, in UTF-16 units; 0 when it is bold throughout or not at all. */
  readonly boldStart: number
  /** Bold throughout. */
  readonly isBold: boolean
  /** In the style of a heading or title. */
  readonly isHeading: boolean
}

/** A document's paragraphs in reading order, those of table cells among them, and what was left out; or why it was not read. */
export type ParagraphReading =
  | {
      readonly ok: true
      readonly paragraphs: readonly Paragraph[]
      /** What was left out and how many of it: `footnotes (2)`. */
      readonly leftOut: readonly string[]
      /** What else the user should know. */
      readonly remarks?: readonly Remark[]
    }
  | { readonly ok: false; readonly why: string }

/** A notice that does not know its file yet. */
export type Remark = Pick<ImportNotice, 'kind' | 'message' | 'encodings'>

/** A paragraph whose looks say nothing. */
export function plainParagraph(text: string): Paragraph {
  return { text, boldStart: 0, isBold: false, isHeading: false }
}

/** `footnotes (2)`, for each kind of thing that was left out. */
export function sayLeftOut(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].map(([what, count]) => `${what} (${count})`)
}

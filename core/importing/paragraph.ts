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

/** A paragraph whose looks say nothing. */
export function plainParagraph(text: string): Paragraph {
  return { text, boldStart: 0, isBold: false, isHeading: false }
}

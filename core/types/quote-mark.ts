/** A stretch of a quote as printed that does not stand so in its document: everything between marks does, character by character. */
export interface QuoteMark {
  /** `left-out`: characters that no file can hold; nothing is printed for them. */
  readonly kind: 'redacted' | 'masked' | 'left-out'
  /** `[start, end)` of the printed words, in code points. */
  readonly startPrinted: number
  readonly endPrinted: number
  /** `[start, end)` of the document, in code points. */
  readonly startCodePoint: number
  readonly endCodePoint: number
  /** Ids of the redactions that it is printed for. */
  readonly redactions: readonly string[]
}

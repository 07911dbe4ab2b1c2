/** What a codebook says of a code, by its texts; what files and the study have in common. */
export interface CodebookEntry {
  /** The codebook's own id (`leadership-confidence`). */
  readonly id: string
  /** The id of the code it stands under. */
  readonly parent: string | null
  readonly name: string
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
  /** `#rrggbb`, lower case; null when the codebook gives none. */
  readonly color: string | null
  /** The id that travels, where the file has one (REFI-QDA). */
  readonly guid?: string
}

/** The texts of a code that say what it means. */
export const codeTextFields = ['name', 'definition', 'include', 'exclude', 'example'] as const
export type CodeTextField = (typeof codeTextFields)[number]

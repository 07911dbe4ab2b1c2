/** What the keys and the palette can do to the text that is being written. */
export type Writer = {
  readonly mark: (mark: 'strong' | 'emphasis') => void
  readonly list: () => void
  readonly askFigure: () => void
}

let last: Writer | null = null

/** The text that was last written in: the palette takes the focus away, yet means that one. */
export const activeWriter = {
  get: (): Writer | null => last,
  set: (writer: Writer) => {
    last = writer
  },
  leave: (writer: Writer) => {
    if (last === writer) last = null
  },
}

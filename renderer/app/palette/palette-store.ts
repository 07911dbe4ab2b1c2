type Listener = () => void

/** Something that opens over every screen, opened and closed from anywhere. */
export type Opener = {
  readonly open: () => void
  readonly close: () => void
  readonly isOpen: () => boolean
  readonly subscribe: (listener: Listener) => () => void
}

function createOpener(): Opener {
  const listeners = new Set<Listener>()
  let isOpen = false
  const set = (next: boolean) => {
    isOpen = next
    for (const listener of listeners) listener()
  }
  return {
    open: () => set(true),
    close: () => set(false),
    isOpen: () => isOpen,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The field for searching and commanding. */
export const palette = createOpener()

/** The sheet of the screen's keys. */
export const keysHelp = createOpener()

import { createSpotlight } from '@mantine/spotlight'

const [store, handlers] = createSpotlight()

/** Opens and closes the palette from anywhere. */
export const palette = { open: handlers.open, close: handlers.close }
export const paletteStore = store

type Listener = () => void
const listeners = new Set<Listener>()
let isOpen = false

function setOpen(next: boolean) {
  isOpen = next
  for (const listener of listeners) listener()
}

/** The sheet of the screen's keys. */
export const keysHelp = {
  open: () => setOpen(true),
  close: () => setOpen(false),
  isOpen: () => isOpen,
  subscribe: (listener: Listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** A line that says what was done, for a few seconds, with a way to take it back. */
export type Toast = {
  readonly id: number
  readonly message: string
  readonly tone: 'plain' | 'danger'
  readonly onUndo?: () => void
}

export type ToastStore = {
  readonly show: (message: string, options?: { readonly tone?: Toast['tone']; readonly onUndo?: () => void }) => void
  readonly dismiss: (id: number) => void
  readonly clear: () => void
  readonly list: () => readonly Toast[]
  readonly subscribe: (listener: () => void) => () => void
}

/** At most three at a time: older ones give way, also to the same words said again. */
export function createToastStore(): ToastStore {
  const listeners = new Set<() => void>()
  let toasts: readonly Toast[] = []
  let lastId = 0
  const set = (next: readonly Toast[]) => {
    toasts = next
    for (const listener of listeners) listener()
  }
  return {
    show(message, { tone = 'plain', onUndo } = {}) {
      lastId += 1
      const others = toasts.filter((toast) => toast.message !== message)
      set([...others, { id: lastId, message, tone, ...(onUndo ? { onUndo } : {}) }].slice(-3))
    },
    dismiss: (id) => set(toasts.filter((toast) => toast.id !== id)),
    clear: () => set([]),
    list: () => toasts,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The window's toasts; any feature shows one with `toasts.show`. */
export const toasts = createToastStore()

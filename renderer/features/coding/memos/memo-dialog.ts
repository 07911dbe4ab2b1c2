import { useSyncExternalStore } from 'react'
import type { MemoTarget } from '#core/contract/memos.ts'

const listeners = new Set<() => void>()
let on: MemoTarget | null = null

function set(next: MemoTarget | null): void {
  on = next
  for (const listener of listeners) listener()
}

/** The small dialog in which a memo is begun, opened from anywhere. */
export const memoDialog = { open: (target: MemoTarget) => set(target), close: () => set(null) }

/** What the open dialog's memo will be on; null while it is closed. */
export function useMemoDialog(): MemoTarget | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => on,
  )
}

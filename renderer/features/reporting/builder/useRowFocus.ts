import { type RefObject, useLayoutEffect } from 'react'

/**
 * Gives the focus back to a row that lost it by going to another place in its list: the browser takes it from what is moved.
 * `order` says in which order the rows stand.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, current: string | null, order: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new order that takes the focus away
  useLayoutEffect(() => {
    if (current === null || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"] > button`)?.focus()
  }, [list, order])
}

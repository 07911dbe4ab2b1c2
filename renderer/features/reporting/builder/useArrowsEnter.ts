import { type RefObject, useEffect } from 'react'

/** While nothing has the keys, an arrow comes to the list: to the one row that Tab comes to. */
export function useArrowsEnter(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
      if (!isArrow || event.altKey || event.ctrlKey || event.metaKey || document.activeElement !== document.body) return
      event.preventDefault()
      list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    }
    window.addEventListener('keydown', enter)
    return () => window.removeEventListener('keydown', enter)
  }, [list])
}

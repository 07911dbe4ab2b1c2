import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Puts a list back to where it was left, and notes where it is left. `left` outlives the screen. */
export function useKeptScroll(left: { scroll: number }): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    element.scrollTop = left.scroll
    const keep = () => {
      left.scroll = element.scrollTop
    }
    element.addEventListener('scroll', keep)
    return () => element.removeEventListener('scroll', keep)
  }, [left])
  return place
}

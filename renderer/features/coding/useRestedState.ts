import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** A key that is held down comes every 33 ms or so. */
const RESTED = 80

/**
 * A state that is shown as soon as it is set, or, while a key that is held down sets it many times a second, when it rests: to draw the whole
 * screen for each step would hold the steps up. Whatever the user does next, by another key or with the pointer, is done to what is
 * shown: it is brought up to date before.
 */
export function useRestedState<State>(initial: State) {
  const [shown, setShown] = useState(initial)
  const latest = useRef(shown)
  const onScreen = useRef(shown)
  useLayoutEffect(() => {
    onScreen.current = shown
  })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const set = useCallback((next: State, isRunning = false) => {
    latest.current = next
    clearTimeout(timer.current)
    if (isRunning) timer.current = setTimeout(() => startTransition(() => setShown(next)), RESTED)
    else setShown(next)
  }, [])
  useEffect(() => {
    const catchUp = (event: KeyboardEvent | PointerEvent) => {
      if (onScreen.current === latest.current || isStep(event)) return
      clearTimeout(timer.current)
      flushSync(() => setShown(latest.current))
    }
    window.addEventListener('keydown', catchUp, true)
    window.addEventListener('pointerdown', catchUp, true)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('keydown', catchUp, true)
      window.removeEventListener('pointerdown', catchUp, true)
    }
  }, [])
  /** The newest, shown or not. */
  const now = useCallback(() => latest.current, [])
  return { shown, now, set }
}

/** One more step of the caret. */
function isStep(event: KeyboardEvent | PointerEvent): boolean {
  return event instanceof KeyboardEvent && !event.altKey && /^(Arrow|Page|Home|End)/.test(event.key)
}

import { useCallback, useLayoutEffect, useRef } from 'react'

/** A callback that stays the same object and does what it was last given: what it is handed to is not drawn again for it. */
export function useSameCallback<Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback)
  useLayoutEffect(() => {
    latest.current = callback
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}

import { useEffect, useState } from 'react'

/**
 * False until the component has been painted, `milliseconds` have passed and the window is idle: what no one sees at
 * first is fetched then, out of the way of what they do see.
 */
export function useAfterPaint(milliseconds = 0): boolean {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    let request = 0
    const timer = setTimeout(() => {
      request = requestIdleCallback(() => setTime(true), { timeout: 400 })
    }, milliseconds)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(request)
    }
  }, [milliseconds])
  return isTime
}

/** What opens over the screen may come this much later than the screen; asked for sooner, it opens as soon as it is here. */
export const overlayDelay = 600

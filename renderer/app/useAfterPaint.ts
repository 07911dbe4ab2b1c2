import { useEffect, useState } from 'react'

/** False until the window has painted once and is idle: what no one sees at first is fetched after that. */
export function useAfterPaint(): boolean {
  const [hasPainted, setPainted] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setPainted(true), { timeout: 400 })
    return () => cancelIdleCallback(request)
  }, [])
  return hasPainted
}

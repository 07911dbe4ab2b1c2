import { type RefObject, useEffect } from 'react'

/** Brings a row into sight when it is the one in question: keys and searches open what is far down a list. */
export function useInSight(row: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (isOn) row.current?.scrollIntoView({ block: 'nearest' })
  }, [row, isOn])
}

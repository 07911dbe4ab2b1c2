import type { KeyboardEvent } from 'react'

/** Enter on a button or a link is that one's, not the list's. */
export function ownEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.stopPropagation()
}

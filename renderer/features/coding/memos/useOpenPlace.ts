import { useNavigate } from '@tanstack/react-router'
import type { MemoPlace } from '#core/contract/memos.ts'

/** Opens what a memo is on or points to: the place in the text, the principal's page, the code, the measure. */
export function useOpenPlace(): (place: MemoPlace) => void {
  const navigate = useNavigate()
  return (place) => {
    if (place.kind === 'study') void navigate({ to: '/' })
    if (place.kind === 'measure') void navigate({ to: '/compare', search: { view: 'measure', measure: place.id } })
    if (place.kind === 'case') void navigate({ to: '/data', search: { case: place.id } })
    if (place.kind === 'code') void navigate({ to: '/coding', search: { view: 'codebook', code: place.id } })
    if (place.kind !== 'document' && place.kind !== 'coding') return
    const view = place.documentKind === 'open-answer' ? { view: 'answers' } : {}
    const at = place.kind === 'coding' ? { at: place.startCodePoint } : {}
    void navigate({ to: '/coding', search: { ...view, document: place.documentId, ...at } })
  }
}

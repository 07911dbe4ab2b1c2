import { indexCodePoints } from '../text/code-points.ts'
import { diffTexts } from './diff-texts.ts'

/** A stretch of two texts read as one: in both, only in the old one, or only in the new one. */
export interface DiffPiece {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/**
 * Two texts as one, word by word, what went before what came; for showing how a wording changed. Spaces and signs that stayed between
 * two changes are told as changed with them: words taken apart by what is new cannot be read.
 */
export function diffPieces(before: string, after: string): readonly DiffPiece[] {
  const old = indexCodePoints(before)
  const pieces: DiffPiece[] = []
  let change = { out: '', in: '' }
  const endChange = (): void => {
    if (change.out !== '') pieces.push({ kind: 'out', text: change.out })
    if (change.in !== '') pieces.push({ kind: 'in', text: change.in })
    change = { out: '', in: '' }
  }
  const keep = (text: string, isBetween: boolean): void => {
    if (text === '') return
    if (isBetween && !/[\p{L}\p{N}]/u.test(text)) {
      change = { out: change.out + text, in: change.in + text }
      return
    }
    endChange()
    pieces.push({ kind: 'same', text })
  }
  let at = 0
  for (const { startCodePoint, endCodePoint, text } of diffTexts(before, after)) {
    keep(old.slice(at, startCodePoint), at > 0)
    change = { out: change.out + old.slice(startCodePoint, endCodePoint), in: change.in + text }
    at = endCodePoint
  }
  endChange()
  keep(old.slice(at, old.length), false)
  return pieces
}

import { indexCodePoints } from '../text/code-points.ts'
import { diffTexts } from './diff-texts.ts'

/** A stretch of two texts read as one: in both, only in the old one, or only in the new one. */
export interface DiffPiece {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** Two texts as one, word by word, what went before what came; for showing how a wording changed. */
export function diffPieces(before: string, after: string): readonly DiffPiece[] {
  const old = indexCodePoints(before)
  const pieces: DiffPiece[] = []
  const add = (kind: DiffPiece['kind'], text: string): void => {
    if (text !== '') pieces.push({ kind, text })
  }
  let at = 0
  for (const { startCodePoint, endCodePoint, text } of diffTexts(before, after)) {
    add('same', old.slice(at, startCodePoint))
    add('out', old.slice(startCodePoint, endCodePoint))
    add('in', text)
    at = endCodePoint
  }
  add('same', old.slice(at, old.length))
  return pieces
}

import { paragraphAt, sentenceAt, turnAt } from '#core/coding/passage-at.ts'
import type { DocumentText } from '#core/contract/coding.ts'
import type { TextSpan } from '#renderer/ui/text-view/text-view-types.ts'

export type PassageKind = 'sentence' | 'paragraph' | 'turn'

/** The sentence, paragraph or turn of a text at a caret; null where there is none. */
export function passageIn(text: DocumentText, caretCodePoint: number, kind: PassageKind): TextSpan | null {
  const turn = turnAt(text.turns, caretCodePoint)
  if (kind === 'turn') return turn
  // A caret past the end of a turn (on a heading, say) is not in its speech.
  const within = turn && caretCodePoint <= turn.endCodePoint ? turn : undefined
  if (kind === 'paragraph') return paragraphAt(text.text, caretCodePoint, within)
  return sentenceAt(text.text, caretCodePoint, text.language, within)
}

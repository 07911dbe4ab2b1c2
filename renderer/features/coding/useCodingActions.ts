import { useState } from 'react'
import { sentenceAt, turnAt } from '#core/coding/passage-at.ts'
import type { CodeRow, CodingRow, DocumentRow } from '#core/contract/coding.ts'
import { sliceCodePoints } from '#core/text/code-points.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { OpenDialog } from './CodingDialogs.tsx'
import type { Codebook } from './useCodebook.ts'
import { useCodingCommands } from './useCodingCommands.ts'
import type { useCodings } from './useCodings.ts'
import type { useTextFocus } from './useTextFocus.ts'

type Desk = {
  /** Codings of the text that the reader works in. */
  readonly active: ReturnType<typeof useCodings>
  /** The coding being looked at, and the way to take it away. */
  readonly coding: CodingRow | undefined
  readonly remove: () => void
  readonly codebook: Codebook
  readonly focus: ReturnType<typeof useTextFocus>
  readonly numbered: readonly CodeRow[]
  readonly other: DocumentRow | null
  readonly isBeside: boolean
  readonly setBeside: (isBeside: boolean) => void
  readonly setDialog: (dialog: OpenDialog) => void
  readonly setHotCode: (id: CodeRow['id']) => void
  /** What is applied is seen, also by a coder whose codings were hidden. */
  readonly showCoder: (id: string) => void
  readonly walk: (step: 1 | -1) => void
}

const NAME_LENGTH = 80

/** What the keys of the screen do. Returns the one that others need too: applying a code to the selection. */
export function useCodingActions(desk: Desk): (code: CodeRow) => void {
  const {
    active,
    coding,
    remove,
    codebook,
    focus,
    numbered,
    other,
    isBeside,
    setBeside,
    setDialog,
    setHotCode,
    showCoder,
    walk,
  } = desk
  const { t } = useTranslate()
  const [lastCode, setLastCode] = useState<CodeRow | null>(null)
  const { selection } = focus
  const passage = selection !== null && !selection.isEmpty ? selection : null

  const withPassage = (act: (span: NonNullable<typeof passage>) => void) => {
    if (passage) act(passage)
    else toasts.show(t('coding.selectFirst'))
  }
  const apply = (code: CodeRow) =>
    withPassage((span) => {
      if (!codebook.currentCoder) return toasts.show(t('coding.noCoder'))
      setLastCode(code)
      setHotCode(code.id)
      showCoder(codebook.currentCoder.id)
      void active.apply(code, span, codebook.currentCoder.id)
    })
  const selectPassage = (kind: 'sentence' | 'turn') => {
    const text = focus.text()
    if (!text) return
    const caret = selection?.caretCodePoint ?? 0
    const turn = turnAt(text.turns, caret)
    const found = kind === 'turn' ? turn : sentenceAt(text.text, caret, text.language, within(turn, caret))
    if (found) focus.handle()?.show(found)
    focus.handle()?.focus()
  }

  useCodingCommands(
    {
      apply,
      pick: () => withPassage(() => setDialog({ kind: 'pick' })),
      inVivo: () =>
        withPassage((span) => {
          const words = sliceCodePoints(focus.text()?.text ?? '', span.startCodePoint, span.endCodePoint)
          setDialog({ kind: 'new', name: Array.from(words.replace(/\s+/g, ' ')).slice(0, NAME_LENGTH).join('') })
        }),
      repeat: () => lastCode && apply(lastCode),
      sentence: () => selectPassage('sentence'),
      turn: () => selectPassage('turn'),
      remove,
      beside: () => setBeside(!isBeside),
      nextText: () => walk(1),
      previousText: () => walk(-1),
      stepBack: coding ? () => focus.choose(null) : isBeside ? () => setBeside(false) : null,
    },
    numbered,
    { canRepeat: lastCode !== null, canRemove: coding !== undefined, canBeside: other !== null },
  )
  return apply
}

/** A caret past the end of a turn (on a heading, say) is not in its speech. */
function within<T extends { readonly endCodePoint: number }>(turn: T | null, caret: number): T | undefined {
  return turn && caret <= turn.endCodePoint ? turn : undefined
}

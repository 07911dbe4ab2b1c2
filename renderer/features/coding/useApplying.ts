import { useState } from 'react'
import type { CodeRow, CodingRow, DocumentRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import { sliceCodePoints } from '#core/text/code-points.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { TextSpan } from '#renderer/ui/text-view/text-view-types.ts'
import type { OpenDialog } from './CodingDialogs.tsx'
import { type PassageKind, passageIn } from './passage-in.ts'
import type { Codebook } from './useCodebook.ts'
import type { Codings } from './useCodings.ts'
import type { useTextFocus } from './useTextFocus.ts'

type Desk = {
  readonly document: DocumentRow
  readonly sourceOf: (id: DocumentId) => Codings
  /** The coding that is looked at: without a selection its passage is what is coded. */
  readonly coding: CodingRow | undefined
  readonly codebook: Codebook
  readonly focus: ReturnType<typeof useTextFocus>
  readonly setDialog: (dialog: OpenDialog) => void
  readonly setHotCode: (id: CodeRow['id']) => void
  /** What is applied is seen, also by a coder whose codings were hidden. */
  readonly showCoder: (id: string) => void
}

const NAME_LENGTH = 80

/** Giving passages codes: what is selected, or the sentence, paragraph or turn at the caret. */
export function useApplying({ document, sourceOf, coding, codebook, focus, setDialog, setHotCode, showCoder }: Desk) {
  const { t } = useTranslate()
  const [lastCode, setLastCode] = useState<CodeRow | null>(null)
  const { selection } = focus
  const own = coding?.documentId === focus.activeId ? coding : null
  const passage: TextSpan | null = selection !== null && !selection.isEmpty ? selection : (own ?? null)

  const withPassage = (act: (span: TextSpan) => void) => {
    if (passage) act(passage)
    else toasts.show(t('coding.selectFirst'))
  }
  const applyTo = (code: CodeRow, span: TextSpan, id: DocumentId = focus.activeId ?? document.id) => {
    if (!codebook.currentCoder) return toasts.show(t('coding.noCoder'))
    setLastCode(code)
    setHotCode(code.id)
    showCoder(codebook.currentCoder.id)
    // Looked at from now on, so that its weight, direction and memo have their keys.
    focus.choose(sourceOf(id).apply(code, span, codebook.currentCoder.id))
  }
  const apply = (code: CodeRow) => withPassage((span) => applyTo(code, span))
  const select = (kind: PassageKind) => {
    const text = focus.text()
    const found = text && passageIn(text, selection?.caretCodePoint ?? 0, kind)
    if (found) focus.handle()?.show(found)
    focus.handle()?.focus()
    return found ?? null
  }
  return {
    apply,
    applyTo,
    select,
    /** The last code once more, on the passage at the caret. */
    applyLast: (kind: PassageKind) => {
      if (!lastCode) return toasts.show(t('desk.noLastCode'))
      const found = select(kind)
      if (found) applyTo(lastCode, found)
    },
    canRepeat: lastCode !== null,
    repeat: () => lastCode && apply(lastCode),
    pick: () => withPassage(() => setDialog({ kind: 'pick', use: 'apply' })),
    inVivo: () =>
      withPassage((span) => {
        const words = sliceCodePoints(focus.text()?.text ?? '', span.startCodePoint, span.endCodePoint)
        const name = Array.from(words.replace(/\s+/g, ' ')).slice(0, NAME_LENGTH).join('')
        setDialog({ kind: 'new', name, use: 'apply' })
      }),
  }
}

export type Applying = ReturnType<typeof useApplying>

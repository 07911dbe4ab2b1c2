import { useMemo } from 'react'
import { nextRange, spanToCode, uncodedRanges } from '#core/coding/uncoded-ranges.ts'
import type { CodingRow, DocumentText } from '#core/contract/coding.ts'
import { countCodePoints } from '#core/text/code-points.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { nextCoding } from './next-coding.ts'
import type { useTextFocus } from './useTextFocus.ts'

type Desk = {
  readonly text: DocumentText | undefined
  /** Of that text, the ones that are shown. */
  readonly shown: readonly CodingRow[]
  readonly coding: CodingRow | undefined
  readonly focus: ReturnType<typeof useTextFocus>
}

/** Going from passage to passage that no shown coding covers, and from coding to coding. */
export function useWalking({ text, shown, coding, focus }: Desk) {
  const { t } = useTranslate()
  const within = useMemo(() => (text ? spanToCode(text.turns, countCodePoints(text.text)) : []), [text])

  const uncoded = (by: 1 | -1) => {
    if (!text) return
    const ranges = uncodedRanges(text.text, within, shown)
    if (ranges.length === 0) return toasts.show(t('desk.allCoded'))
    const { selection } = focus
    // A caret at the very start of a passage has not been to it yet; a passage that is selected has.
    const from =
      selection === null ? -1 : selection.isEmpty && by > 0 ? selection.caretCodePoint - 1 : selection.startCodePoint
    const next = nextRange(ranges, from, by)
    if (!next) return toasts.show(t(by > 0 ? 'desk.noMoreUncoded' : 'desk.noEarlierUncoded'))
    focus.handle()?.show(next)
    focus.handle()?.focus()
  }
  const codings = (by: 1 | -1) => {
    if (shown.length === 0) return toasts.show(t('desk.noCodings'))
    const next = nextCoding(shown, coding ?? null, focus.selection?.caretCodePoint ?? 0, by)
    if (!next) return toasts.show(t(by > 0 ? 'desk.noMoreCodings' : 'desk.noEarlierCodings'))
    focus.handle()?.show({ startCodePoint: next.startCodePoint, endCodePoint: next.startCodePoint })
    focus.choose(next.id)
    focus.handle()?.focus()
  }
  return { within, uncoded, codings }
}

export type Walking = ReturnType<typeof useWalking>

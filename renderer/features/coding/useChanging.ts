import { findMergePartner } from '#core/coding/merge-codings.ts'
import { joinSpans } from '#core/coding/merge-spans.ts'
import { splitSpan } from '#core/coding/split-span.ts'
import type { CodeRow, CodingRow, Direction } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { OpenDialog } from './CodingDialogs.tsx'
import type { Codings } from './useCodings.ts'
import type { useTextFocus } from './useTextFocus.ts'

type Desk = {
  /** The coding that is looked at. */
  readonly coding: CodingRow | undefined
  /** The codings of its text. */
  readonly source: Codings
  readonly focus: ReturnType<typeof useTextFocus>
  readonly setDialog: (dialog: OpenDialog) => void
}

const DIRECTIONS: readonly (Direction | null)[] = [null, 'positive', 'negative', 'mixed']

/** Changing the coding that is looked at. */
export function useChanging({ coding, source, focus, setDialog }: Desk) {
  const { t } = useTranslate()
  const withCoding = (act: (coding: CodingRow, text: string) => void) => {
    const text = coding && focus.textOf(coding.documentId)?.text
    if (coding && text !== undefined) act(coding, text)
    else toasts.show(t('desk.chooseFirst'))
  }
  const split = () =>
    withCoding((one, text) => {
      const { selection } = focus
      const parts =
        selection && focus.activeId === one.documentId ? splitSpan(text, one, selection.caretCodePoint) : null
      if (parts) void source.split(one, parts)
      else toasts.show(t('desk.splitInside'))
    })
  const merge = () =>
    withCoding((one, text) => {
      const partner = findMergePartner(text, source.codings, one)
      const span = partner && joinSpans(text, one, partner)
      if (partner && span) void source.merge(one, partner, span)
      else toasts.show(t('desk.mergeNone'))
    })
  return {
    split,
    merge,
    askCode: () => withCoding(() => setDialog({ kind: 'pick', use: 'recode' })),
    recode: (code: CodeRow) => withCoding((one) => one.codeId !== code.id && void source.recode(one.id, code.id)),
    weigh: (weight: number | null) => withCoding((one) => void source.update(one.id, { weight })),
    turnDirection: () =>
      withCoding((one) => {
        const direction = DIRECTIONS[(DIRECTIONS.indexOf(one.direction) + 1) % DIRECTIONS.length] ?? null
        void source.update(one.id, { direction })
      }),
    remove: () =>
      withCoding((one) => {
        focus.choose(null)
        void source.remove(one.id)
      }),
    /** The next of the codings that lie one over the other at the caret. */
    chooseOther: () => {
      const here = focus.selection?.codingsAtCaret ?? []
      const at = here.indexOf(coding?.id ?? '')
      const next = here[(at + 1) % Math.max(1, here.length)]
      if (next) focus.choose(next)
      else toasts.show(t('desk.chooseFirst'))
    },
  }
}

export type Changing = ReturnType<typeof useChanging>

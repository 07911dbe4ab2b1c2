import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { numberTree } from '#core/coding/number-codes.ts'
import type { CodeRow, CodingRow, DocumentRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { OpenDialog } from './CodingDialogs.tsx'
import { useApplying } from './useApplying.ts'
import { type BoundsDraft, useBounds } from './useBounds.ts'
import { useChanging } from './useChanging.ts'
import { useCodebook } from './useCodebook.ts'
import { useCoderView } from './useCoderView.ts'
import { useCodings } from './useCodings.ts'
import { useDeskCommands } from './useDeskCommands.ts'
import { useLinkedScroll } from './useLinkedScroll.ts'
import { useTextFocus } from './useTextFocus.ts'
import { useWalking } from './useWalking.ts'

type Wanted = {
  readonly document: DocumentRow
  readonly other: DocumentRow | null
  readonly walk: (step: 1 | -1) => void
}

/** The state of the desk, and what its keys do. */
export function useDesk({ document, other, walk }: Wanted) {
  const { t } = useTranslate()
  const codebook = useCodebook()
  const coders = useCoderView(codebook)
  const [isBeside, setBeside] = useState(false)
  const [isLinked, setLinked] = useState(false)
  const [hotCode, setHotCode] = useState<CodeRow['id'] | null>(null)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const memoField = useRef<HTMLTextAreaElement>(null)
  const [memoOf, setMemoOf] = useState<string | null>(null)
  const numbered = useMemo(() => numberTree(codebook.codes), [codebook.codes])
  const beside = isBeside ? other : null
  const own = useCodings(document.id)
  const others = useCodings(beside?.id ?? null)
  const focus = useTextFocus(document.id)
  const sourceOf = (id: DocumentId) => (id === beside?.id ? others : own)
  const active = sourceOf(focus.activeId ?? document.id)
  const coding = own.find(focus.chosen) ?? others.find(focus.chosen)
  const source = sourceOf(coding?.documentId ?? document.id)
  const shownOf = useShownCodings(coders.hidden)
  const shown = shownOf(active.codings)

  const bounds = useBounds({ coding, source, focus, onNone: () => toasts.show(t('desk.chooseFirst')) })
  const applying = useApplying({
    document,
    sourceOf,
    coding,
    codebook,
    focus,
    setDialog,
    setHotCode,
    showCoder: (id) => coders.hide(id, false),
  })
  const changing = useChanging({ coding, source, focus, setDialog })
  const walking = useWalking({ text: focus.text(), shown, coding, focus })
  const pair = useMemo(() => (beside ? [document.id, beside.id] : [document.id]), [document.id, beside])
  const linked = useLinkedScroll(isLinked, pair, focus)
  const toggleBeside = () => setBeside(!isBeside)
  useDeskCommands({
    numbered,
    hasCoding: coding !== undefined,
    applying,
    changing,
    bounds,
    walking,
    viewing: {
      canBeside: other !== null,
      isBeside: beside !== null,
      toggleBeside,
      toggleLinked: () => setLinked(!isLinked),
      togglePaint: coders.togglePaint,
      hasOthers: coders.hasOthers,
      toggleOthers: coders.toggleOthers,
      walkTexts: walk,
      // What is typed next must go into the memo of this coding, not of the one that is still shown beside the text.
      editMemo: () => {
        flushSync(() => setMemoOf(focus.chosen))
        memoField.current?.focus()
      },
      stepBack: coding ? () => focus.choose(null) : isBeside ? toggleBeside : null,
    },
  })
  useEffect(() => {
    if (coding) setHotCode(coding.codeId)
  }, [coding])

  return {
    codebook,
    coders,
    numbered,
    beside,
    isLinked,
    setLinked,
    toggleBeside,
    hotCode: hotCode ?? codebook.tree[0]?.row.id ?? null,
    setHotCode,
    dialog,
    setDialog,
    memoField,
    /** Of the coding that is looked at: then it is shown at once. */
    isMemoWanted: memoOf !== null && memoOf === focus.chosen,
    own,
    active,
    coding,
    source,
    sourceOf,
    focus,
    shown,
    /** Of a text, the codings that are shown, one of them with its bounds as they are being moved. */
    paintedOf: (id: DocumentId) => withDraft(shownOf(sourceOf(id).codings), bounds.draft),
    bounds,
    applying,
    changing,
    walking,
    linked,
  }
}

export type Desk = ReturnType<typeof useDesk>

/** Codings of coders who are shown; the same list for the same codings, so that nothing is painted again for it. */
function useShownCodings(hidden: ReadonlySet<string>) {
  return useMemo(() => {
    const known = new WeakMap<readonly CodingRow[], readonly CodingRow[]>()
    return (codings: readonly CodingRow[]) => {
      if (hidden.size === 0) return codings
      const shown = known.get(codings) ?? codings.filter(({ coderId }) => !hidden.has(coderId))
      known.set(codings, shown)
      return shown
    }
  }, [hidden])
}

function withDraft(codings: readonly CodingRow[], draft: BoundsDraft | null): readonly CodingRow[] {
  if (!draft) return codings
  const { startCodePoint, endCodePoint } = draft.span
  return codings.map((coding) => (coding.id === draft.coding.id ? { ...coding, startCodePoint, endCodePoint } : coding))
}

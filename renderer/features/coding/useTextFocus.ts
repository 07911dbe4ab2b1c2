import { useCallback, useRef, useState } from 'react'
import type { DocumentText } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import type { TextViewHandle } from '#renderer/ui/text-view/TextView.tsx'
import type { TextSelection } from '#renderer/ui/text-view/text-view-types.ts'
import { chooseCoding } from './patch-codings.ts'
import { useRestedState } from './useRestedState.ts'

type Focus = {
  readonly focused: DocumentId | null
  readonly selection: { readonly of: DocumentId; readonly is: TextSelection } | null
  /** The coding that is looked at. */
  readonly chosen: string | null
}

const NOWHERE: Focus = { focused: null, selection: null, chosen: null }

/** Which of the texts side by side the reader works in, what is selected there, and the coding being looked at. */
export function useTextFocus(openId: DocumentId | null) {
  const handles = useRef(new Map<DocumentId, TextViewHandle>())
  const texts = useRef(new Map<DocumentId, DocumentText>())
  const { shown, now, set } = useRestedState<Focus>(NOWHERE)
  const lastCaret = useRef(-1)

  const onSelect = (id: DocumentId, is: TextSelection, isWalking: boolean) => {
    const isSamePlace = lastCaret.current === is.caretCodePoint
    lastCaret.current = is.caretCodePoint
    const chosen = is.isEmpty ? chooseCoding(is.codingsAtCaret, now().chosen, isSamePlace) : null
    set({ focused: id, selection: { of: id, is }, chosen }, isWalking)
  }
  /** What is so already draws nothing. */
  const change = useCallback(
    (part: Partial<Pick<Focus, 'focused' | 'chosen'>>) => {
      const [before, next] = [now(), { ...now(), ...part }]
      if (next.focused !== before.focused || next.chosen !== before.chosen) set(next)
    },
    [set, now],
  )
  const choose = useCallback((chosen: string | null) => change({ chosen }), [change])
  const onFocus = useCallback((focused: DocumentId) => change({ focused }), [change])
  const [, setTexts] = useState(0)
  const onText = useCallback((text: DocumentText) => {
    texts.current.set(text.id, text)
    // What is reckoned from the text, such as how much of it is coded, is drawn when it is there.
    setTexts(texts.current.size)
  }, [])
  const { focused, selection, chosen } = shown
  const activeId = focused !== null && handles.current.has(focused) ? focused : openId
  return {
    activeId,
    /** Of the active text. */
    selection: selection !== null && selection.of === activeId ? selection.is : null,
    text: () => (activeId === null ? undefined : texts.current.get(activeId)),
    textOf: (id: DocumentId) => texts.current.get(id),
    handle: () => (activeId === null ? undefined : handles.current.get(activeId)),
    handleOf: (id: DocumentId) => handles.current.get(id),
    chosen,
    choose,
    onSelect,
    onFocus,
    onText,
    register: (id: DocumentId) => (handle: TextViewHandle | null) => {
      if (handle) handles.current.set(id, handle)
      else handles.current.delete(id)
    },
  }
}

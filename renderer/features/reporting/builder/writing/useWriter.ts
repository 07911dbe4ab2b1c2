import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { activeWriter, type Writer } from './active-writer.ts'
import type { Chips } from './chips.ts'
import { createWriter, paintChips, takeText, type WriterEvents, type WriterText } from './create-writer.ts'
import { toggleList, toggleMark } from './format-text.ts'

type Given = WriterText &
  Omit<WriterEvents, 'onFocus'> & { readonly chips: Chips; readonly onFocus: (() => void) | undefined }

/** Makes the editor once for its place, and keeps it in step with what it is given. */
export function useWriter(parent: RefObject<HTMLElement | null>, given: Given) {
  const { text, language, direction, label, hint, chips } = given
  const view = useRef<EditorView | null>(null)
  const newest = useRef(given)
  newest.current = given
  const change = (work: (state: EditorState) => TransactionSpec) => {
    view.current?.dispatch(work(view.current.state))
    view.current?.focus()
  }
  const writer = useRef<Writer>({
    mark: (mark) => change((state) => toggleMark(state, mark)),
    list: () => change(toggleList),
    askFigure: () => newest.current.onAskFigure(),
  }).current

  useLayoutEffect(() => {
    if (!parent.current) return
    const takeUp = () => {
      activeWriter.set(writer)
      newest.current.onFocus?.()
    }
    const events = () => ({ ...newest.current, onFocus: takeUp })
    const made = createWriter(parent.current, { ...newest.current, language, direction, label, hint }, events)
    paintChips(made, newest.current.chips)
    view.current = made
    return () => {
      view.current = null
      activeWriter.leave(writer)
      made.destroy()
    }
  }, [parent, writer, language, direction, label, hint])
  useEffect(() => {
    if (view.current) paintChips(view.current, chips)
  }, [chips])
  useEffect(() => {
    if (view.current) takeText(view.current, text)
  }, [text])
  return { view, writer }
}

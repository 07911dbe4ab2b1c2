import type { EditorView } from '@codemirror/view'
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { repaint } from './coding-marks.ts'
import { createReader, type ReaderEvents } from './create-reader.ts'
import { directionAt } from './move-caret.ts'
import { readSelection } from './read-selection.ts'
import { keepPlace, restorePlace } from './remember-place.ts'
import { collapseSelection, revealPlace, showSpan } from './show-span.ts'
import { scrollOf, type TextScroll } from './text-scroll.ts'
import styles from './text-view.module.css'
import type { PaintedCoding, PaintedTurn, TextSelection, TextSpan } from './text-view-types.ts'

export type TextViewHandle = {
  readonly focus: () => void
  /** Selects a stretch and brings it into sight. */
  readonly show: (span: TextSpan) => void
  /** Brings a place into sight, and leaves the selection. */
  readonly reveal: (codePoint: number) => void
  readonly selection: () => TextSelection | null
  /** Gives the selection up for a caret. */
  readonly collapse: () => void
  /** Which way the line at a place runs. */
  readonly directionAt: (codePoint: number) => 'ltr' | 'rtl'
  readonly scroll: TextScroll
}

type Props = ReaderEvents & {
  /** The document's id: another id is another text, and the place in each is remembered. */
  readonly documentId: string
  readonly text: string
  readonly turns: readonly PaintedTurn[]
  readonly direction: 'ltr' | 'rtl'
  readonly label: string
  readonly codings: readonly PaintedCoding[]
  readonly hotCoding: string | null
  readonly ref?: Ref<TextViewHandle>
}

/** A transcript to read, select in and see codings on. The text is plain text and is never changed here. */
export function TextView(props: Props) {
  const { documentId, text, turns, direction, label, codings, hotCoding } = props
  const parent = useRef<HTMLDivElement>(null)
  const reader = useRef<EditorView | null>(null)
  const events = useRef<ReaderEvents>(props)
  events.current = props
  const painted = useRef({ codings, hotCoding })
  painted.current = { codings, hotCoding }

  // In the layout phase: when it ends, the text still stands on screen, and with it the place to remember.
  useLayoutEffect(() => {
    if (!parent.current) return
    const reading = { text, turns, direction, label, ...painted.current }
    const view = createReader(parent.current, reading, () => events.current)
    reader.current = view
    restorePlace(documentId, view)
    return () => {
      keepPlace(documentId, view)
      reader.current = null
      view.destroy()
    }
  }, [documentId, text, turns, direction, label])

  useLayoutEffect(() => {
    if (reader.current) repaint(reader.current, codings, hotCoding)
  }, [codings, hotCoding])

  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => reader.current?.focus(),
      show: (span) => reader.current && showSpan(reader.current, span),
      reveal: (codePoint) => reader.current && revealPlace(reader.current, codePoint),
      selection: () => reader.current && readSelection(reader.current.state),
      collapse: () => reader.current && collapseSelection(reader.current),
      directionAt: (codePoint) => (reader.current ? directionAt(reader.current, codePoint) : 'ltr'),
      scroll: scrollOf(() => reader.current),
    }),
    [],
  )

  return <div ref={parent} className={styles.view} dir={direction} />
}

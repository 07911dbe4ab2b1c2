import { EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { indexCodePoints } from '#core/text/code-points.ts'
import { boundHandles, type HandleEvents } from './bound-handles.ts'
import { paintedFirst } from './coding-marks.ts'
import { codingStripes } from './coding-stripes.ts'
import { codingTooltip } from './coding-tooltip.ts'
import { dragSelection, type SelectionTaken } from './drag-selection.ts'
import { lineMarks } from './line-marks.ts'
import { moveCaretKeys } from './move-caret.ts'
import { readSelection } from './read-selection.ts'
import { readingTheme } from './reading-theme.ts'
import { selectionMark } from './selection-mark.ts'
import { settlePlaces } from './settle-places.ts'
import { speakerGutter } from './speaker-gutter.ts'
import { textIndex } from './text-index.ts'
import type { PaintedCoding, PaintedTurn, TextSelection } from './text-view-types.ts'
import { findTurnStarts } from './turn-starts.ts'

/** What a text tells its owner. Read through one object, so that the editor is made once while callbacks change. */
export type ReaderEvents = HandleEvents & {
  /** `isWalking`: by a key that may be held down, so that the next may come any moment. */
  readonly onSelect: (selection: TextSelection, isWalking: boolean) => void
  readonly onPickCoding: (codingId: string) => void
  readonly onFocus: () => void
  readonly onTakeSelection: (taken: SelectionTaken) => void
  readonly onScroll: () => void
}

export type ReaderText = {
  readonly text: string
  readonly turns: readonly PaintedTurn[]
  readonly direction: 'ltr' | 'rtl'
  readonly label: string
  /** Painted at first; later ones come by `repaint`. */
  readonly codings: readonly PaintedCoding[]
  readonly hotCoding: string | null
}

/** A read-only text with a caret, in `parent`. The caller destroys it. */
export function createReader(parent: HTMLElement, reading: ReaderText, events: () => ReaderEvents): EditorView {
  const index = indexCodePoints(reading.text)
  const base = EditorState.create({ doc: reading.text, extensions: EditorState.lineSeparator.of('\n') })
  const starts = findTurnStarts(base.doc, index, reading.turns)
  const state = EditorState.create({
    doc: base.doc,
    extensions: [
      EditorState.lineSeparator.of('\n'),
      // Read-only and yet editable in CodeMirror's sense: that keeps the caret and selection by keyboard.
      EditorState.readOnly.of(true),
      // It takes the caret but no typing: the screen's keys work in it.
      EditorView.contentAttributes.of({ 'aria-label': reading.label, 'data-keys': 'app', tabindex: '0' }),
      EditorView.lineWrapping,
      textIndex.of(index),
      lineMarks(base.doc, index, starts, reading.direction),
      speakerGutter(starts),
      paintedFirst(reading.codings, reading.hotCoding),
      codingStripes((id) => events().onPickCoding(id)),
      boundHandles(events),
      dragSelection((taken) => events().onTakeSelection(taken)),
      settlePlaces,
      codingTooltip,
      selectionMark,
      readingTheme,
      listeners(events),
      keymap.of(moveCaretKeys),
    ],
  })
  return new EditorView({ state, parent })
}

function listeners(events: () => ReaderEvents): Extension {
  return [
    EditorView.updateListener.of((update) => {
      if (update.selectionSet) {
        const isWalking = update.transactions.some((transaction) => transaction.isUserEvent('select.walk'))
        events().onSelect(readSelection(update.state), isWalking)
      }
      if (update.focusChanged && update.view.hasFocus) events().onFocus()
    }),
    Prec.highest(
      EditorView.domEventHandlers({
        beforeinput: (event) => {
          event.preventDefault()
          return true
        },
        scroll: () => events().onScroll(),
      }),
    ),
  ]
}

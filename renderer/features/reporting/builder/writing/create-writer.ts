import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { type Chips, chipMarks, setChips } from './chips.ts'
import { lineLooks } from './line-looks.ts'
import { fromLines, toLines } from './lines.ts'
import { replaced, replaceText, textHistory } from './text-history.ts'
import { writingKeys } from './writing-keys.ts'
import { writingTheme } from './writing-theme.ts'

/** What a text that is written tells its owner; read through one object, since the editor is made once. */
export type WriterEvents = {
  readonly onChange: (text: string) => void
  readonly onFocus: () => void
  readonly onLeave: () => void
  /** `{{` was typed. */
  readonly onAskFigure: () => void
}

export type WriterText = {
  readonly text: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly label: string
  readonly hint: string
}

/** A small Markdown to write in, in `parent`. The caller destroys it. */
export function createWriter(parent: HTMLElement, writing: WriterText, events: () => WriterEvents): EditorView {
  const state = EditorState.create({
    doc: toLines(writing.text),
    extensions: [
      EditorState.lineSeparator.of('\n'),
      EditorView.contentAttributes.of({
        ...{ 'aria-label': writing.label, lang: writing.language, dir: writing.direction },
        ...{ spellcheck: 'true', role: 'textbox', 'aria-multiline': 'true' },
      }),
      EditorView.lineWrapping,
      placeholder(writing.hint),
      lineLooks(writing.direction),
      chipMarks,
      textHistory.extension,
      writingTheme,
      askForFigure(events),
      listeners(events),
      keymap.of(writingKeys),
    ],
  })
  return new EditorView({ state, parent })
}

/** The second of two braces asks for what is to stand there, and neither stays. */
function askForFigure(events: () => WriterEvents): Extension {
  return EditorView.inputHandler.of((view, from, to, typed) => {
    const before = view.state.sliceDoc(Math.max(0, from - 1), from)
    if (!`${before}${typed}`.endsWith('{{')) return false
    const isSecond = typed === '{'
    const changes = { from: isSecond ? from - 1 : from, to, insert: isSecond ? '' : typed.slice(0, -2) }
    view.dispatch({ changes, userEvent: 'delete' })
    events().onAskFigure()
    return true
  })
}

function listeners(events: () => WriterEvents): Extension {
  return EditorView.updateListener.of((update) => {
    const isReplaced = update.transactions.some((tr) => tr.annotation(replaced))
    if (update.docChanged && !isReplaced) events().onChange(fromLines(update.state.doc.toString()))
    if (update.focusChanged) update.view.hasFocus ? events().onFocus() : events().onLeave()
  })
}

/** Takes up a text that changed elsewhere (undo, another window); what is being written stays. */
export function takeText(view: EditorView, text: string): void {
  const { doc } = view.state
  if (fromLines(doc.toString()) === fromLines(toLines(text))) return
  for (const step of replaceText(view.state, toLines(text))) view.dispatch(step)
}

export function paintChips(view: EditorView, chips: Chips): void {
  view.dispatch({ effects: setChips.of(chips) })
}

/** Puts a figure or quote where the caret is, in the place of what is picked. */
export function insertToken(view: EditorView, token: string): void {
  view.dispatch(view.state.replaceSelection(`{{${token}}}`), { userEvent: 'input.figure', scrollIntoView: true })
  view.focus()
}

import { EditorState, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

// The button shows the text that was given; the key 1 marks what is selected; Page Down and Home move.

declare global {
  var bareText: string
  var bareView: EditorView | undefined
}

const mark = StateEffect.define<{ readonly from: number; readonly to: number }>()
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, { effects }) =>
    effects.reduce(
      (now, effect) =>
        effect.is(mark)
          ? now.update({ add: [Decoration.mark({ class: 'cm-coding' }).range(effect.value.from, effect.value.to)] })
          : now,
      value,
    ),
  provide: (field) => EditorView.decorations.from(field),
})

document.querySelector('#open')?.addEventListener('click', () => {
  globalThis.bareView?.destroy()
  const extensions = [EditorState.readOnly.of(true), EditorView.lineWrapping, marks]
  const state = EditorState.create({ doc: globalThis.bareText, extensions })
  const parent = document.querySelector('#editor') ?? document.body
  globalThis.bareView = new EditorView({ state, parent })
})

window.addEventListener('keydown', (event) => {
  const view = globalThis.bareView
  if (!view) return
  const { main } = view.state.selection
  if (event.key === '1') view.dispatch({ effects: mark.of({ from: main.from, to: main.to }) })
  else if (event.key === 'PageDown') {
    const selection = view.moveVertically(main, true, view.scrollDOM.clientHeight)
    view.dispatch({ selection, scrollIntoView: true })
  } else if (event.key === 'Home') view.dispatch({ selection: { anchor: 0 }, scrollIntoView: true })
  else return
  event.preventDefault()
})

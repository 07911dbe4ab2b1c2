import { EditorState, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

// The button shows the text that was given; the key 1 marks what is selected.

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

window.addEventListener('keydown', ({ key }) => {
  const { bareView } = globalThis
  if (key !== '1' || !bareView) return
  const { from, to } = bareView.state.selection.main
  bareView.dispatch({ effects: mark.of({ from, to }) })
})

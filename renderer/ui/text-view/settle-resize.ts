import type { Extension } from '@codemirror/state'
import { type EditorView, type PluginValue, ViewPlugin } from '@codemirror/view'
import { codingMarks, setHotCoding } from './coding-marks.ts'

/** CodeMirror answers a resize after 50 ms, and in the next frame. */
const SETTLED = 120

/**
 * After a resize, CodeMirror reckons the heights of what is out of sight once more after it has told everybody of the change: stripes and
 * handles would stand where the text was. So they are placed again when that is over.
 */
class SettleResize implements PluginValue {
  readonly #observer: ResizeObserver
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView) {
    let width = view.scrollDOM.clientWidth
    this.#observer = new ResizeObserver(() => {
      if (view.scrollDOM.clientWidth === width) return
      width = view.scrollDOM.clientWidth
      clearTimeout(this.#timer)
      this.#timer = setTimeout(
        () => view.dispatch({ effects: setHotCoding.of(view.state.field(codingMarks).hot) }),
        SETTLED,
      )
    })
    this.#observer.observe(view.scrollDOM)
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#observer.disconnect()
  }
}

export const settleResize: Extension = ViewPlugin.fromClass(SettleResize)

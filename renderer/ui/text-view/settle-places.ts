import type { Extension } from '@codemirror/state'
import { type EditorView, type PluginValue, ViewPlugin } from '@codemirror/view'
import { codingMarks, setHotCoding } from './coding-marks.ts'

/** CodeMirror answers a resize after 50 ms, and in the next frame. */
const SETTLED = 120

/**
 * After a resize or a scroll, CodeMirror reckons the heights of what is out of sight once more after it has told everybody of the
 * change: stripes and handles would stand where the text was. So they are placed again when that is over; where they stand right
 * already, nothing is drawn.
 */
class SettlePlaces implements PluginValue {
  readonly #view: EditorView
  readonly #observer: ResizeObserver
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView) {
    this.#view = view
    this.#observer = new ResizeObserver(this.#settle)
    this.#observer.observe(view.scrollDOM)
    this.#observer.observe(view.contentDOM)
    view.scrollDOM.addEventListener('scroll', this.#settle, { passive: true })
  }

  readonly #settle = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#place, SETTLED)
  }

  readonly #place = (): void => {
    this.#view.dispatch({ effects: setHotCoding.of(this.#view.state.field(codingMarks).hot) })
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#observer.disconnect()
    this.#view.scrollDOM.removeEventListener('scroll', this.#settle)
  }
}

export const settlePlaces: Extension = ViewPlugin.fromClass(SettlePlaces)

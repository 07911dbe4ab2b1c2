import { type Extension, Facet } from '@codemirror/state'
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { codingMarks, rangeOf } from './coding-marks.ts'
import { followBound } from './follow-bound.ts'
import { textIndex } from './text-index.ts'
import type { Bound, BoundDrag, PaintedCoding } from './text-view-types.ts'

export type HandleEvents = {
  /** The name of a handle, for screen readers and as its tip. */
  readonly nameBound: (bound: Bound, code: string) => string
  readonly onDragBound: (drag: BoundDrag) => void
  /** A handle that is focused by keyboard: from now on arrows move its bound. */
  readonly onChooseBound: (bound: Bound) => void
}

const handleEvents = Facet.define<() => HandleEvents, (() => HandleEvents) | null>({
  combine: (values) => values[0] ?? null,
})

/** Handles at both ends of the coding that is looked at. They lie over the text and take no room in it. */
export function boundHandles(events: () => HandleEvents): Extension {
  return [handleEvents.of(events), ViewPlugin.fromClass(BoundHandles)]
}

type Place = { readonly left: number; readonly top: number; readonly height: number } | null
type Places = { readonly coding: PaintedCoding | null; readonly start: Place; readonly end: Place }

class BoundHandles implements PluginValue {
  readonly #view: EditorView
  readonly #handles: Readonly<Record<Bound, HTMLElement>>

  constructor(view: EditorView) {
    this.#view = view
    this.#handles = { start: this.#makeHandle('start'), end: this.#makeHandle('end') }
    this.#measure()
  }

  update(update: ViewUpdate): void {
    const isPainted = update.startState.field(codingMarks) !== update.state.field(codingMarks)
    if (isPainted || update.geometryChanged || update.viewportChanged) this.#measure()
  }

  destroy(): void {
    this.#handles.start.remove()
    this.#handles.end.remove()
  }

  #events(): HandleEvents | undefined {
    return this.#view.state.facet(handleEvents)?.()
  }

  #measure(): void {
    this.#view.requestMeasure({ key: this, read: findPlaces, write: (places) => this.#draw(places) })
  }

  #draw({ coding, start, end }: Places): void {
    this.#place('start', coding, start)
    this.#place('end', coding, end)
  }

  #place(bound: Bound, coding: PaintedCoding | null, place: Place): void {
    const handle = this.#handles[bound]
    handle.hidden = coding === null || place === null
    if (!coding || !place) return
    const at = bound === 'start' ? coding.startCodePoint : coding.endCodePoint
    handle.style.setProperty('--k', coding.color)
    handle.style.left = `${place.left}px`
    handle.style.top = `${place.top}px`
    handle.style.height = `${place.height}px`
    const name = this.#events()?.nameBound(bound, coding.label) ?? ''
    handle.title = name
    handle.setAttribute('aria-label', name)
    handle.setAttribute('aria-valuenow', String(at))
    handle.setAttribute('aria-valuemax', String(this.#view.state.facet(textIndex).length))
    handle.setAttribute('aria-valuetext', wordsAt(this.#view, coding, bound))
  }

  #makeHandle(bound: Bound): HTMLElement {
    const handle = document.createElement('div')
    handle.className = `cm-bound cm-bound-${bound}`
    handle.hidden = true
    handle.tabIndex = 0
    handle.setAttribute('role', 'slider')
    handle.setAttribute('aria-valuemin', '0')
    handle.addEventListener('pointerdown', (event) =>
      followBound(this.#view, handle, event, (atCodePoint, phase) =>
        this.#events()?.onDragBound({ bound, atCodePoint, phase }),
      ),
    )
    handle.addEventListener('focus', () => {
      if (handle.matches(':focus-visible')) this.#events()?.onChooseBound(bound)
    })
    return this.#view.scrollDOM.appendChild(handle)
  }
}

function findPlaces(view: EditorView): Places {
  const { hot, codings } = view.state.field(codingMarks)
  const coding = (hot === null ? undefined : codings.get(hot)) ?? null
  if (!coding) return { coding, start: null, end: null }
  const { from, to } = rangeOf(coding, view.state.facet(textIndex))
  return { coding, start: placeOf(view, from, 1), end: placeOf(view, to, -1) }
}

/** The least height of what is to be hit with a pointer, in pixels. */
const TARGET = 24

/** In the coordinates of the scrolled document; null out of what is drawn. */
function placeOf(view: EditorView, at: number, side: 1 | -1): Place {
  if (at < view.viewport.from || at > view.viewport.to) return null
  const caret = view.coordsAtPos(at, side)
  if (!caret) return null
  const scroller = view.scrollDOM
  const outer = scroller.getBoundingClientRect()
  const height = Math.max(TARGET, caret.bottom - caret.top)
  return {
    left: Math.round(caret.left - outer.left - scroller.clientLeft + scroller.scrollLeft),
    top: Math.round((caret.top + caret.bottom - height) / 2 - outer.top + scroller.scrollTop),
    height: Math.round(height),
  }
}

const WORDS_LENGTH = 24

/** The words at a bound, which say more than its number. */
function wordsAt(view: EditorView, coding: PaintedCoding, bound: Bound): string {
  const { from, to } = rangeOf(coding, view.state.facet(textIndex))
  return bound === 'start'
    ? view.state.sliceDoc(from, Math.min(to, from + WORDS_LENGTH))
    : view.state.sliceDoc(Math.max(from, to - WORDS_LENGTH), to)
}

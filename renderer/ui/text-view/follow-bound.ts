import type { EditorView } from '@codemirror/view'
import { textIndex } from './text-index.ts'
import type { BoundDrag } from './text-view-types.ts'

/** So near the upper or lower edge, in pixels, the text moves on by itself. */
const EDGE = 32
const SCROLL_STEP = 12

/** Follows the pointer that took a handle until it is let go, or Escape takes the move back. */
export function followBound(
  view: EditorView,
  handle: HTMLElement,
  start: PointerEvent,
  tell: (atCodePoint: number, phase: BoundDrag['phase']) => void,
): void {
  if (start.button !== 0) return
  start.preventDefault()
  handle.setPointerCapture(start.pointerId)
  handle.classList.add('cm-bound-held')
  const box = handle.getBoundingClientRect()
  // The place in the text is under the handle's stem, whichever part of the handle was taken.
  const [shiftX, shiftY] = [(box.left + box.right) / 2 - start.clientX, (box.top + box.bottom) / 2 - start.clientY]
  let last = start
  let at = placeUnder()
  const timer = setInterval(() => {
    const outer = view.scrollDOM.getBoundingClientRect()
    const by = last.clientY < outer.top + EDGE ? -SCROLL_STEP : last.clientY > outer.bottom - EDGE ? SCROLL_STEP : 0
    if (by === 0) return
    view.scrollDOM.scrollTop += by
    move(last)
  }, 30)

  function placeUnder(): number {
    const place = view.posAtCoords({ x: last.clientX + shiftX, y: last.clientY + shiftY }, false)
    return view.state.facet(textIndex).toCodePoint(place)
  }
  function move(event: PointerEvent): void {
    last = event
    const next = placeUnder()
    if (next !== at) tell(next, 'move')
    at = next
  }
  function stop(phase: 'end' | 'cancel'): void {
    clearInterval(timer)
    handle.classList.remove('cm-bound-held')
    handle.removeEventListener('pointermove', move)
    handle.removeEventListener('pointerup', end)
    handle.removeEventListener('pointercancel', cancel)
    window.removeEventListener('keydown', onKey, true)
    tell(at, phase)
  }
  const end = () => stop('end')
  const cancel = () => stop('cancel')
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  handle.addEventListener('pointermove', move)
  handle.addEventListener('pointerup', end)
  handle.addEventListener('pointercancel', cancel)
  window.addEventListener('keydown', onKey, true)
}

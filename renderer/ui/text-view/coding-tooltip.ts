import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import { codingMarks, codingsBetween } from './coding-marks.ts'
import type { PaintedCoding } from './text-view-types.ts'

/** What is known of the codings under the pointer: code; who, how strong, which way; why. */
export const codingTooltip: Extension = hoverTooltip(
  (view, at) => {
    const codings = codingsBetween(view.state.field(codingMarks), at, at)
    if (codings.length === 0) return null
    return {
      pos: at,
      above: true,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'cm-coding-tooltip'
        dom.append(...codings.map(entryOf))
        return { dom }
      },
    }
  },
  { hoverTime: 350, hideOnChange: true },
)

function entryOf({ color, label, detail, memo }: PaintedCoding): HTMLElement {
  const entry = document.createElement('div')
  const swatch = document.createElement('i')
  swatch.style.setProperty('--k', color)
  const words = document.createElement('span')
  words.append(line('b', label), ...[detail, memo].filter((text) => text !== '').map((text) => line('small', text)))
  entry.append(swatch, words)
  return entry
}

function line(tag: 'b' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag)
  element.dir = 'auto'
  element.textContent = text
  return element
}

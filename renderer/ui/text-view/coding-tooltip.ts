import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import { codingMarks, codingsBetween } from './coding-marks.ts'

/** The names of the codes under the pointer. */
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
        for (const { color, label } of codings) {
          const line = document.createElement('div')
          const swatch = document.createElement('i')
          swatch.style.setProperty('--k', color)
          const name = document.createElement('bdi')
          name.textContent = label
          line.append(swatch, name)
          dom.append(line)
        }
        return { dom }
      },
    }
  },
  { hoverTime: 350, hideOnChange: true },
)

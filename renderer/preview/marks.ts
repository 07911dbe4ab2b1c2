import { measureInPath } from '#core/reporting/evidence/figure-path.ts'
import type { PreviewMark, ToPreview } from './messages.ts'

const LOOK = `
[data-leads]{cursor:pointer}
[data-leads]:hover{background:color-mix(in srgb,currentcolor 8%,transparent)}
[data-leads]:focus-visible{outline:2px solid;outline-offset:2px}
`

/** Quotes and the figures of measures lead to what is behind them, by click and by Enter. */
export function leadOn(page: Document, opens: ToPreview['opens'], onOpen: (mark: PreviewMark) => void): void {
  const style = page.createElement('style')
  style.textContent = LOOK
  page.head.append(style)
  for (const element of page.querySelectorAll<HTMLElement>('[data-coding], data[data-from]')) {
    const mark = markOf(element)
    if (!mark) continue
    element.dataset.leads = ''
    element.tabIndex = 0
    element.title ||= 'coding' in mark ? opens.quote : opens.figure
  }
  const open = ({ target }: Event) => {
    const element = (target as Element).closest<HTMLElement>('[data-leads]')
    const mark = element && markOf(element)
    // Words that were selected are to be copied.
    if (mark && page.getSelection()?.isCollapsed !== false) onOpen(mark)
  }
  page.addEventListener('click', open)
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open(event)
  })
}

function markOf({ dataset: { coding, from } }: HTMLElement): PreviewMark | null {
  if (coding !== undefined) return { coding }
  const measure = measureInPath(from ?? '')
  return measure === null ? null : { measure }
}

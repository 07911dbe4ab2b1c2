import { type EditorState, type Extension, type Range, RangeSet } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import { replaceTokens } from '#core/text/live-tokens.ts'
import { lineDirection } from '#renderer/ui/text-view/line-direction.ts'
import { itemStart } from './lines.ts'
import { markSpans } from './mark-spans.ts'

class Bullet extends WidgetType {
  override eq(): boolean {
    return true
  }
  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.textContent = '•'
    return sign
  }
}

const bullet = Decoration.replace({ widget: new Bullet() })
const signs = Decoration.replace({})
const looks = { strong: Decoration.mark({ class: 'cm-strong' }), emphasis: Decoration.mark({ class: 'cm-emphasis' }) }

/** Each line runs the way of its own words; bold is bold, and its signs show only while the caret is in it. */
export function lineLooks(direction: 'ltr' | 'rtl'): Extension {
  return [
    EditorView.perLineTextDirection.of(true),
    EditorView.decorations.compute(['doc', 'selection'], (state) => decorate(state, direction)),
  ]
}

function decorate(state: EditorState, direction: 'ltr' | 'rtl'): DecorationSet {
  const all: Range<Decoration>[] = []
  for (let number = 1; number <= state.doc.lines; number++) {
    const { from, text } = state.doc.line(number)
    const item = itemStart(text)
    const dir = lineDirection(
      replaceTokens(text, () => ''),
      direction,
    )
    all.push(Decoration.line({ attributes: { dir }, ...(item ? { class: 'cm-item' } : {}) }).range(from))
    const at = item && item.number === null ? from + item.sign.search(/\S/) : null
    if (at !== null) all.push(bullet.range(at, at + 1))
    const start = item ? item.sign.length : 0
    all.push(...markRanges(state, from + start, text.slice(start)))
  }
  return RangeSet.of(all, true)
}

function markRanges(state: EditorState, start: number, text: string): readonly Range<Decoration>[] {
  const { from: head, to: tail } = state.selection.main
  return markSpans(text).flatMap(({ mark, from, to, sign }) => {
    const [first, last] = [start + from, start + to]
    const look = looks[mark].range(first, last)
    if (tail >= first && head <= last) return [look]
    return [look, signs.range(first, first + sign), signs.range(last - sign, last)]
  })
}

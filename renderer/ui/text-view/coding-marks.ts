import { type Extension, type Range, StateEffect, StateField, type Transaction } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { assignLanes, freeLane, type LaneSpan } from '#core/coding/assign-lanes.ts'
import type { CodePointIndex } from '#core/text/code-points.ts'
import { diffCodings } from './diff-codings.ts'
import { textIndex } from './text-index.ts'
import type { PaintedCoding } from './text-view-types.ts'

/** Two stripes may stand one under the other when this many characters, about a line, lie between them. */
const LINE_OF_TEXT = 90
/** Up to so many new codings are given lanes one by one. */
const FEW = 20

/** Replaces the codings painted. */
const setCodings = StateEffect.define<readonly PaintedCoding[]>()
/** The coding that is being looked at, which stands out. */
export const setHotCoding = StateEffect.define<string | null>()

export type CodingMarks = {
  readonly codings: ReadonlyMap<string, PaintedCoding>
  readonly marks: DecorationSet
  readonly lanes: ReadonlyMap<string, number>
  readonly hot: string | null
  readonly hotMark: DecorationSet
}

const hotLook = Decoration.mark({ class: 'cm-coding-hot' })

const NOTHING: CodingMarks = {
  codings: new Map(),
  marks: Decoration.none,
  lanes: new Map(),
  hot: null,
  hotMark: Decoration.none,
}

export const codingMarks = StateField.define<CodingMarks>({
  create: () => NOTHING,
  update: (value, transaction) => transaction.effects.reduce((now, effect) => apply(now, effect, transaction), value),
  provide: (field) => [
    EditorView.decorations.from(field, (value) => value.marks),
    EditorView.decorations.from(field, (value) => value.hotMark),
  ],
})

/** The codings of a text that is about to be shown, so that it is laid out with them at once. */
export function paintedFirst(codings: readonly PaintedCoding[], hot: string | null): Extension {
  return codingMarks.init((state) => {
    const index = state.facet(textIndex)
    return withHot(withCodings(NOTHING, codings, index), hot, index)
  })
}

/** Paints what differs from what is painted. Where nothing does, the editor is not touched: it would lay out its text again. */
export function repaint(view: EditorView, codings: readonly PaintedCoding[], hot: string | null): void {
  const now = view.state.field(codingMarks)
  const { removed, added } = diffCodings(now.codings, codings)
  const effects: StateEffect<unknown>[] = []
  if (removed.size > 0 || added.length > 0) effects.push(setCodings.of(codings))
  if (now.hot !== hot) effects.push(setHotCoding.of(hot))
  if (effects.length > 0) view.dispatch({ effects })
}

/** Codings that touch `[from, to]` (UTF-16), in the order of the text. */
export function codingsBetween(value: CodingMarks, from: number, to: number): readonly PaintedCoding[] {
  const found = new Map<string, PaintedCoding>()
  value.marks.between(from, to, (_from, _to, mark) => {
    const coding = value.codings.get(mark.spec.codingId as string)
    if (coding) found.set(coding.id, coding)
  })
  return [...found.values()]
}

function apply(value: CodingMarks, effect: StateEffect<unknown>, transaction: Transaction): CodingMarks {
  const index = transaction.state.facet(textIndex)
  if (effect.is(setCodings)) return withHot(withCodings(value, effect.value, index), value.hot, index)
  if (effect.is(setHotCoding)) return withHot(value, effect.value, index)
  return value
}

function withCodings(value: CodingMarks, wanted: readonly PaintedCoding[], index: CodePointIndex): CodingMarks {
  const { removed, added } = diffCodings(value.codings, wanted)
  if (removed.size === 0 && added.length === 0) return value
  const marks = value.marks.update({
    ...filterOf(value, removed, index),
    add: added.flatMap((coding) => markOf(coding, index)),
    sort: true,
  })
  const now = { ...value, marks, codings: new Map(wanted.map((coding) => [coding.id, coding])) }
  if (added.length > FEW) return { ...now, lanes: assignLanes(wanted.map(toLaneSpan), LINE_OF_TEXT, value.lanes) }
  return { ...now, lanes: lanesWithFew(now, removed, added, index) }
}

/** The lanes of all after a few have gone and come: only the new ones are placed, beside those that stay where they are. */
function lanesWithFew(
  now: CodingMarks,
  removed: ReadonlySet<string>,
  added: readonly PaintedCoding[],
  index: CodePointIndex,
): ReadonlyMap<string, number> {
  const lanes = new Map(now.lanes)
  for (const id of removed) lanes.delete(id)
  for (const coding of added) {
    const [from, to] = [coding.startCodePoint - LINE_OF_TEXT, coding.endCodePoint + LINE_OF_TEXT]
    const taken = new Set<number>()
    for (const other of codingsBetween(now, index.toUtf16(from), index.toUtf16(to))) {
      const lane = lanes.get(other.id)
      if (lane !== undefined && other.endCodePoint > from && other.startCodePoint < to) taken.add(lane)
    }
    lanes.set(coding.id, freeLane(taken, now.lanes.get(coding.id)))
  }
  return lanes
}

/** Takes marks off, looking at no more of the text than they cover. */
function filterOf(value: CodingMarks, removed: ReadonlySet<string>, index: CodePointIndex) {
  if (removed.size === 0) return {}
  let [filterFrom, filterTo] = [Number.POSITIVE_INFINITY, 0]
  for (const id of removed) {
    const coding = value.codings.get(id)
    if (!coding) continue
    const { from, to } = rangeOf(coding, index)
    filterFrom = Math.min(filterFrom, from)
    filterTo = Math.max(filterTo, to)
  }
  const filter = (_from: number, _to: number, mark: Decoration) => !removed.has(mark.spec.codingId as string)
  return { filter, filterFrom, filterTo }
}

function withHot(value: CodingMarks, hot: string | null, index: CodePointIndex): CodingMarks {
  const coding = hot === null ? undefined : value.codings.get(hot)
  const { from, to } = coding ? rangeOf(coding, index) : { from: 0, to: 0 }
  return { ...value, hot, hotMark: to > from ? Decoration.set(hotLook.range(from, to)) : Decoration.none }
}

function markOf(coding: PaintedCoding, index: CodePointIndex): readonly Range<Decoration>[] {
  const { from, to } = rangeOf(coding, index)
  if (to <= from) return []
  const look = { class: 'cm-coding', attributes: { style: `--k: ${coding.color}` }, codingId: coding.id }
  return [Decoration.mark(look).range(from, to)]
}

export function rangeOf(coding: PaintedCoding, index: CodePointIndex): { readonly from: number; readonly to: number } {
  return { from: index.toUtf16(coding.startCodePoint), to: index.toUtf16(coding.endCodePoint) }
}

function toLaneSpan(coding: PaintedCoding): LaneSpan {
  return { id: coding.id, start: coding.startCodePoint, end: coding.endCodePoint }
}

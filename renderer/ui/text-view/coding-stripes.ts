import type { Extension } from '@codemirror/state'
import { Direction, type EditorView, type LayerMarker, layer } from '@codemirror/view'
import { countLanes } from '#core/coding/assign-lanes.ts'
import { type CodingMarks, codingMarks, codingsBetween, rangeOf } from './coding-marks.ts'
import { type Extent, placeNames } from './place-names.ts'
import { groupPassages } from './same-passage.ts'
import { textIndex } from './text-index.ts'
import type { PaintedCoding } from './text-view-types.ts'

/** Room for stripes beside the text, and the usual distance between two of them, in pixels. */
const MARGIN = 64
const PITCH = 7
/** With so much room beyond the stripes, their names stand there; and so many lanes are always kept free before the names. */
const NAME_ROOM = 120
const NAME_LANES = 3

/**
 * Where a stripe's name stands: its upper edge, and how far from the stripe, away from the text; and the codings of several coders that
 * it is the one name of.
 */
type NamePlace = {
  readonly top: number
  readonly away: number
  readonly from: 'left' | 'right'
  readonly coded: readonly PaintedCoding[]
  /** The one of them that stands out. */
  readonly hot: string | null
}

/** One stripe, placed in the coordinates of the scrolled document. */
class Stripe implements LayerMarker {
  readonly coding: PaintedCoding
  readonly left: number
  readonly top: number
  readonly height: number
  readonly isHot: boolean
  readonly name: NamePlace | null

  constructor(coding: PaintedCoding, place: Pick<Stripe, 'left' | 'top' | 'height' | 'isHot' | 'name'>) {
    this.coding = coding
    this.left = place.left
    this.top = place.top
    this.height = place.height
    this.isHot = place.isHot
    this.name = place.name
  }

  eq(other: Stripe): boolean {
    return (
      other.coding === this.coding &&
      other.left === this.left &&
      other.top === this.top &&
      other.height === this.height &&
      other.isHot === this.isHot &&
      isSameName(other.name, this.name)
    )
  }

  draw(): HTMLElement {
    const stripe = document.createElement('div')
    stripe.className = this.isHot ? 'cm-stripe cm-stripe-hot' : 'cm-stripe'
    stripe.dataset.coding = this.coding.id
    stripe.title = [this.coding.label, this.coding.detail, this.coding.memo].filter((text) => text !== '').join('\n')
    stripe.style.setProperty('--k', this.coding.color)
    stripe.style.left = `${this.left}px`
    stripe.style.top = `${this.top}px`
    stripe.style.height = `${this.height}px`
    if (this.name) stripe.append(this.drawName(this.name))
    return stripe
  }

  drawName({ top, away, from, coded, hot }: NamePlace): HTMLElement {
    const name = document.createElement('div')
    name.className = hot === null ? 'cm-stripe-name' : 'cm-stripe-name cm-stripe-name-hot'
    const words = document.createElement('bdi')
    words.dataset.coding = this.coding.id
    words.textContent = this.coding.label
    const byCoder = coded.length > 1 ? coded.toSorted((a, b) => (a.coder.name < b.coder.name ? -1 : 1)) : []
    name.append(words, ...byCoder.map((coding) => drawCoder(coding, coding.id === hot)))
    name.style.top = `${top - this.top}px`
    // A side of the screen: the start of a name is where its own letters begin, which may be over the text.
    name.style[from] = `${away}px`
    return name
  }
}

/** A coder's mark after the name of a code that several applied; a click on it picks that coder's coding. */
function drawCoder({ id, coder, detail }: PaintedCoding, isHot: boolean): HTMLElement {
  const mark = document.createElement('bdi')
  mark.className = isHot ? 'cm-stripe-coder cm-stripe-coder-hot' : 'cm-stripe-coder'
  mark.dataset.coding = id
  mark.textContent = coder.initials
  mark.title = detail
  mark.style.setProperty('--k', coder.color)
  return mark
}

function isSameName(a: NamePlace | null, b: NamePlace | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.top === b.top &&
    a.away === b.away &&
    a.from === b.from &&
    a.hot === b.hot &&
    a.coded.length === b.coded.length &&
    a.coded.every((coding, i) => coding === b.coded[i])
  )
}

/** A stripe a coding beside the text, for what is in sight only. Overlapping codings stand in lanes. */
export function codingStripes(onPick: (codingId: string) => void): Extension {
  return layer({
    above: true,
    class: 'cm-stripes',
    update: (update) =>
      update.startState.field(codingMarks) !== update.state.field(codingMarks) || update.viewportChanged,
    markers: stripesInSight,
    mount: (dom) => {
      dom.addEventListener('mousedown', (event) => {
        const id = event.target instanceof HTMLElement ? event.target.dataset.coding : undefined
        if (id === undefined) return
        event.preventDefault()
        onPick(id)
      })
    },
  })
}

function stripesInSight(view: EditorView): readonly Stripe[] {
  const value = view.state.field(codingMarks)
  const { from, to } = view.viewport
  const place = placer(view, value)
  return withNames(
    view,
    value,
    codingsBetween(value, from, to).flatMap((coding) => place(coding) ?? []),
  )
}

/** Names at the stripes' sides, where the window is wide enough for them. */
function withNames(view: EditorView, value: CodingMarks, stripes: readonly Stripe[]): readonly Stripe[] {
  if (roomBeside(view) + MARGIN < NAME_ROOM) return stripes
  const used = countLanes(value.lanes)
  const [lanes, pitch] = [Math.max(NAME_LANES, used), pitchOf(used)]
  const from = view.textDirection === Direction.RTL ? 'right' : 'left'
  const stripeOf = new Map(stripes.map((stripe) => [stripe.coding.id, stripe]))
  const sorted = [...stripes].sort((a, b) => a.top - b.top)
  const passages = groupPassages(sorted.map(({ coding }) => coding))
  const tops = placeNames(passages.map((coded) => extentOf(coded.flatMap(({ id }) => stripeOf.get(id) ?? []))))
  for (const [i, coded] of passages.entries()) {
    const top = tops[i]
    const stripe = stripeOf.get(coded[0]?.id ?? '')
    if (!stripe || top === null || top === undefined) continue
    const away = (lanes - (value.lanes.get(stripe.coding.id) ?? 0)) * pitch + PITCH
    const hot = coded.find(({ id }) => id === value.hot)?.id ?? null
    stripeOf.set(stripe.coding.id, new Stripe(stripe.coding, { ...stripe, name: { top, away, from, coded, hot } }))
  }
  return sorted.map((stripe) => stripeOf.get(stripe.coding.id) ?? stripe)
}

function extentOf(stripes: readonly Extent[]): Extent {
  const top = Math.min(...stripes.map((stripe) => stripe.top))
  return { top, height: Math.max(...stripes.map((stripe) => stripe.top + stripe.height)) - top }
}

/** What is left free beyond the text and its margin. */
function roomBeside(view: EditorView): number {
  const [outer, content] = [view.scrollDOM.getBoundingClientRect(), view.contentDOM.getBoundingClientRect()]
  return view.textDirection === Direction.RTL ? content.left - outer.left : outer.right - content.right
}

/** The distance between two stripes: less where many stand side by side. */
function pitchOf(lanes: number): number {
  return Math.min(PITCH, (MARGIN - 12) / Math.max(1, lanes))
}

/** Where stripes go: measured once for all of them. */
function placer(view: EditorView, value: CodingMarks): (coding: PaintedCoding) => Stripe | null {
  const index = view.state.facet(textIndex)
  const scroller = view.scrollDOM
  const outer = scroller.getBoundingClientRect()
  const isRtl = view.textDirection === Direction.RTL
  const origin = isRtl ? outer.right - scroller.clientWidth : outer.left
  const content = view.contentDOM.getBoundingClientRect()
  const edge = (isRtl ? content.left + MARGIN : content.right - MARGIN) - origin + scroller.scrollLeft
  const pitch = pitchOf(countLanes(value.lanes))
  const toTop = (y: number): number => y - outer.top + scroller.scrollTop
  return (coding) => {
    const { from, to } = rangeOf(coding, index)
    const top = toTop(edgeOf(view, from, 'top'))
    const bottom = toTop(edgeOf(view, to, 'bottom'))
    const offset = 10 + (value.lanes.get(coding.id) ?? 0) * pitch
    const left = Math.round(isRtl ? edge - offset - PITCH : edge + offset)
    const isHot = coding.id === value.hot
    return bottom > top ? new Stripe(coding, { left, top, height: bottom - top, isHot, name: null }) : null
  }
}

/** Upper or lower edge of a place in the text, on screen; the edge of what is drawn when it lies outside. */
function edgeOf(view: EditorView, at: number, side: 'top' | 'bottom'): number {
  const { from, to } = view.viewport
  const clamped = Math.max(from, Math.min(to, at))
  const place = view.coordsAtPos(clamped, side === 'top' ? 1 : -1)
  if (place) return place[side]
  const block = view.lineBlockAt(clamped)
  return view.documentTop + (side === 'top' ? block.top : block.bottom)
}

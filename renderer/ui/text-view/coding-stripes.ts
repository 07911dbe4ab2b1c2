import type { Extension } from '@codemirror/state'
import { Direction, type EditorView, type LayerMarker, layer } from '@codemirror/view'
import { countLanes } from '#core/coding/assign-lanes.ts'
import { type CodingMarks, codingMarks, codingsBetween, rangeOf } from './coding-marks.ts'
import { placeNames } from './place-names.ts'
import { textIndex } from './text-index.ts'
import type { PaintedCoding } from './text-view-types.ts'

/** Room for stripes beside the text, and the usual distance between two of them, in pixels. */
const MARGIN = 64
const PITCH = 7
/** With so much room beyond the stripes, their names stand there; and so many lanes are always kept free before the names. */
const NAME_ROOM = 120
const NAME_LANES = 3

/** Where a stripe's name stands: its upper edge, and how far from the stripe. */
type NamePlace = { readonly top: number; readonly away: number }

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
      other.name?.top === this.name?.top &&
      other.name?.away === this.name?.away
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

  drawName({ top, away }: NamePlace): HTMLElement {
    const name = document.createElement('bdi')
    name.className = 'cm-stripe-name'
    name.dataset.coding = this.coding.id
    name.textContent = this.coding.label
    name.style.top = `${top - this.top}px`
    name.style.insetInlineStart = `${away}px`
    return name
  }
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
  const sorted = [...stripes].sort((a, b) => a.top - b.top)
  const tops = placeNames(sorted)
  return sorted.map((stripe, i) => {
    const top = tops[i]
    if (top === null || top === undefined) return stripe
    const away = (lanes - (value.lanes.get(stripe.coding.id) ?? 0)) * pitch + PITCH
    return new Stripe(stripe.coding, { ...stripe, name: { top, away } })
  })
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

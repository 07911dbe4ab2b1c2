import { type EditorState, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import { tokenPlaces } from '#core/text/live-tokens.ts'

/** What a figure or quote in a text prints now, and whether that may stand. */
export type Chip = {
  readonly kind: 'figure' | 'quote' | 'changed' | 'unknown' | 'withheld'
  readonly text: string
  /** What it is, for the pointer and screen readers. */
  readonly title: string
}

export type Chips = ReadonlyMap<string, Chip>

export const setChips = StateEffect.define<Chips>()

const known = StateField.define<Chips>({
  create: () => new Map(),
  update: (chips, tr) => tr.effects.findLast((effect) => effect.is(setChips))?.value ?? chips,
})

class ChipWidget extends WidgetType {
  readonly chip: Chip
  constructor(chip: Chip) {
    super()
    this.chip = chip
  }
  override eq({ chip }: ChipWidget): boolean {
    return chip.kind === this.chip.kind && chip.text === this.chip.text && chip.title === this.chip.title
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement('bdi')
    chip.className = 'cm-chip'
    chip.dataset.kind = this.chip.kind
    chip.title = this.chip.title
    chip.textContent = this.chip.text
    return chip
  }
  override ignoreEvent(): boolean {
    return false
  }
}

function decorate(state: EditorState): DecorationSet {
  const chips = state.field(known)
  const set = new RangeSetBuilder<Decoration>()
  for (const { token, from, to } of tokenPlaces(state.doc.toString())) {
    // Until it is known what it prints it keeps its place.
    const chip = chips.get(token) ?? { kind: 'figure', text: '…', title: token }
    set.add(from, to, Decoration.replace({ widget: new ChipWidget(chip) }))
  }
  return set.finish()
}

const drawn = StateField.define<DecorationSet>({
  create: decorate,
  update: (set, tr) => (tr.docChanged || tr.effects.some((one) => one.is(setChips)) ? decorate(tr.state) : set),
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of((view) => view.state.field(field)),
  ],
})

/** Live figures and quotes stand in the text as what they print; they are passed over and taken out whole. */
export const chipMarks = [known, drawn]

/** The chip that ends (or begins) at a place. */
export function chipAt(state: EditorState, place: number, side: 'before' | 'after') {
  let found: { readonly from: number; readonly to: number } | null = null
  state.field(drawn).between(place, place, (from, to) => {
    if ((side === 'before' ? to : from) === place) found = { from, to }
  })
  return found as { readonly from: number; readonly to: number } | null
}

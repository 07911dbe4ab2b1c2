import { phrasesOf } from './block-phrases.ts'
import type { Block, Figure, Phrase, ReportModel, Section } from './report-model.ts'

/** Where a figure stands: its section (none on the cover), the block there, and the phrase it is part of. */
export interface PlacedFigure {
  readonly section: Section | null
  readonly block: Block | null
  readonly phrase: Phrase
  readonly figure: Figure
}

/** Every figure of a report, wherever it stands, in the order of reading. */
export function placedFigures(model: ReportModel): readonly PlacedFigure[] {
  const cover = [model.subtitle, ...model.facts.map(({ text }) => text)]
  return [
    ...cover.flatMap((phrase) => inPhrase(phrase, null, null)),
    ...model.sections.flatMap((section) =>
      section.blocks.flatMap((block) => phrasesOf(block).flatMap((phrase) => inPhrase(phrase, section, block))),
    ),
  ]
}

function inPhrase(phrase: Phrase, section: Section | null, block: Block | null): readonly PlacedFigure[] {
  return phrase.flatMap((inline) => (inline.kind === 'figure' ? [{ section, block, phrase, figure: inline }] : []))
}

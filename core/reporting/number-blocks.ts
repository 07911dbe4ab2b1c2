import { mapPhrases, phrasesOf } from './block-phrases.ts'
import type { Block, Phrase, QuoteEvidence, Section } from './report-model.ts'

/** Counts tables, charts and quotes through the report, each in its own row of numbers from 1. */
export function numberBlocks(sections: readonly Section[]): readonly Section[] {
  let [tables, charts, quotes] = [0, 0, 0]
  const within = (phrase: Phrase): Phrase =>
    phrase.map((inline) =>
      inline.kind === 'name' && inline.quote !== undefined
        ? { ...inline, quote: { ...inline.quote, number: ++quotes } }
        : inline,
    )
  const numbered = (given: Block): Block => {
    const block = mapPhrases(given, within)
    if (block.kind === 'table') return { ...block, number: ++tables }
    if (block.kind === 'chart') return { ...block, number: ++charts }
    if (block.kind === 'quote') return { ...block, evidence: { ...block.evidence, number: ++quotes } }
    return block
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }))
}

/** A quote as it is printed: by itself, or within a sentence or cell. */
export interface PrintedQuote {
  readonly text: string
  readonly evidence: QuoteEvidence
}

/** The quotes of a report in the order in which they stand. */
export function quotesOf(sections: readonly Section[]): readonly PrintedQuote[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(quotesIn))
}

function quotesIn(block: Block): readonly PrintedQuote[] {
  const within = phrasesOf(block).flatMap((phrase) =>
    phrase.flatMap((inline) =>
      inline.kind === 'name' && inline.quote !== undefined ? [{ text: inline.text, evidence: inline.quote }] : [],
    ),
  )
  return block.kind === 'quote' ? [...within, { text: block.text, evidence: block.evidence }] : within
}

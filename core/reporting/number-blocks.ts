import { mapPhrases, phrasesOf } from './block-phrases.ts'
import type { Block, Phrase, QuoteEvidence, Section } from './report-model.ts'

/** Counts tables, charts and quotes through the report, each in its own row of numbers from 1; a quote printed again keeps its number. */
export function numberBlocks(sections: readonly Section[]): readonly Section[] {
  let [tables, charts] = [0, 0]
  const quotes = new Map<string, number>()
  const withNumber = (evidence: QuoteEvidence): QuoteEvidence => {
    const number = quotes.get(evidence.coding) ?? quotes.size + 1
    quotes.set(evidence.coding, number)
    return { ...evidence, number }
  }
  const within = (phrase: Phrase): Phrase =>
    phrase.map((inline) =>
      inline.kind === 'name' && inline.quote !== undefined ? { ...inline, quote: withNumber(inline.quote) } : inline,
    )
  const numbered = (given: Block): Block => {
    const block = mapPhrases(given, within)
    if (block.kind === 'table') return { ...block, number: ++tables }
    if (block.kind === 'chart') return { ...block, number: ++charts }
    if (block.kind === 'quote') return { ...block, evidence: withNumber(block.evidence) }
    return block
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }))
}

/** A quote as it is printed: by itself, or within a sentence or cell. */
export interface PrintedQuote {
  readonly text: string
  readonly evidence: QuoteEvidence
}

/** The quotes of a report in the order in which they first stand. */
export function quotesOf(sections: readonly Section[]): readonly PrintedQuote[] {
  const all = sections.flatMap(({ blocks }) => blocks.flatMap(quotesIn))
  return [...Map.groupBy(all, ({ evidence }) => evidence.coding).values()].flatMap(([first]) => first ?? [])
}

function quotesIn(block: Block): readonly PrintedQuote[] {
  const within = phrasesOf(block).flatMap((phrase) =>
    phrase.flatMap((inline) =>
      inline.kind === 'name' && inline.quote !== undefined ? [{ text: inline.text, evidence: inline.quote }] : [],
    ),
  )
  return block.kind === 'quote' ? [...within, { text: block.text, evidence: block.evidence }] : within
}

import type { Block, QuoteBlock, Section } from './report-model.ts'

/** Counts tables, charts and quotes through the report, each in its own row of numbers from 1. */
export function numberBlocks(sections: readonly Section[]): readonly Section[] {
  let [tables, charts, quotes] = [0, 0, 0]
  const numbered = (block: Block): Block => {
    if (block.kind === 'table') return { ...block, number: ++tables }
    if (block.kind === 'chart') return { ...block, number: ++charts }
    if (block.kind === 'quote') return { ...block, evidence: { ...block.evidence, number: ++quotes } }
    return block
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }))
}

/** The quotes of a report in the order in which they stand. */
export function quotesOf(sections: readonly Section[]): readonly QuoteBlock[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'quote'))
}

import { heading, paragraph, table, textColumn } from '../blocks.ts'
import type { Context } from '../context.ts'
import { textCell } from '../figures.ts'
import { words } from '../phrase.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block, Section, Withheld } from '../report-model.ts'
import type { SectionId } from '../section-order.ts'

/** What a block of a section does not show. */
export interface WithheldPlace extends Withheld {
  readonly section: Section
  readonly block: Block
}

/** All that the blocks of a report do not show, in their order; the sections are numbered. */
export function withheldIn(sections: readonly Section[]): readonly WithheldPlace[] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      'withheld' in block ? (block.withheld ?? []).map((one) => ({ ...one, section, block })) : [],
    ),
  )
}

/** The first of these that is printed has the list. */
const HOLDERS = ['tables', 'methods', 'versions'] as const

/** One list of all cells that were withheld, each with its table and its rule; nothing in another section than the one that has it. */
export function withheldList(
  { numbers, ...context }: ReportContext,
  here: SectionId,
  places: readonly WithheldPlace[],
): readonly Block[] {
  if (HOLDERS.find((one) => numbers.has(one)) !== here) return []
  const { withheld } = context.w
  if (places.length === 0) return [heading(withheld.heading), paragraph(withheld.none)]
  return [heading(withheld.heading), paragraph(withheld.intro), listTable(context, places)]
}

function listTable(context: Context, places: readonly WithheldPlace[]): Block {
  const { withheld, sheets } = context.w
  return table(context, {
    caption: withheld.caption,
    columns: [
      textColumn(sheets.section, 2),
      textColumn(sheets.place, 1),
      textColumn(withheld.what, 3.4),
      textColumn(withheld.rule, 1),
    ],
    rows: places.map(({ section, block, what, rule }) => [
      textCell(`${section.number} ${section.heading}`),
      textCell(placeOf(context, block)),
      textCell(what),
      textCell(words(withheld.rules[rule])),
    ]),
    notes: withheld.notes,
  })
}

function placeOf({ w }: Context, block: Block): string {
  if (block.kind === 'table') return `${w.cover.table} ${block.number}`
  return block.kind === 'chart' ? `${w.cover.figure} ${block.number}` : w.withheld.inText
}

import type { CodebookEntry } from '#core/types/report-source.ts'
import type { StudyItem } from '#core/types/study-data.ts'
import { bullets, heading, paragraph, table, textColumn } from '../blocks.ts'
import { type Context, labelOf } from '../context.ts'
import { textCell } from '../figures.ts'
import { name, say } from '../phrase.ts'
import type { Block, Cell } from '../report-model.ts'

/** The questions as they were asked. */
export function instrumentAppendix(context: Context): readonly Block[] {
  const a = context.w.appendix
  const { instruments } = context.source.study
  if (instruments.length === 0) return [paragraph(a.noInstrument)]
  return instruments.map((instrument) =>
    table(context, {
      caption: [labelOf(context, instrument.label)],
      columns: [textColumn(a.item, 0.9), textColumn(a.text, 5), textColumn(a.kind, 0.9), textColumn(a.range, 0.9)],
      rows: instrument.items.map((item) => itemRow(context, item)),
    }),
  )
}

function itemRow(context: Context, item: StudyItem): readonly Cell[] {
  return [
    textCell([name(item.id)]),
    textCell([labelOf(context, item.text)]),
    textCell(context.w.appendix.itemKinds[item.type]),
    textCell(item.min === null || item.max === null ? '' : `${item.min}–${item.max}`),
  ]
}

/** The rules by which themes were coded. */
export function codebookAppendix(context: Context): readonly Block[] {
  const a = context.w.appendix
  const { codebook } = context.source
  if (codebook.length === 0) return [paragraph(a.noCodebook)]
  return codebook.flatMap((entry) => [
    heading([labelOf(context, entry.name)], 4),
    ...(entry.definition === '' ? [] : [paragraph([labelOf(context, entry.definition)])]),
    ...rules(context, entry),
  ])
}

function rules(context: Context, entry: CodebookEntry): readonly Block[] {
  const a = context.w.appendix
  const parts = [
    [a.include, entry.include],
    [a.exclude, entry.exclude],
    [a.example, entry.example],
  ] as const
  const said = parts.filter(([, text]) => text !== '')
  if (said.length === 0) return []
  return [bullets(said.map(([label, text]) => say`${label}: ${labelOf(context, text)}`))]
}

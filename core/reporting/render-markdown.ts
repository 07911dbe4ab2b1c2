import { cellPhrase } from './block-phrases.ts'
import { type ChartCell, chartTable } from './charts/chart-table.ts'
import { wordsOf } from './context.ts'
import { escapeLine, escapeMarkdown, markdownTable, phraseLine, phraseMarkdown } from './markdown/inline.ts'
import type { Block, ChartBlock, QuoteBlock, ReportModel, Section, TableBlock } from './report-model.ts'
import type { Words } from './words/en.ts'

/**
 * The report as one Markdown file, for editors and version control: tables as tables, and for each chart the values behind
 * it. Nothing of the study's is markup in it.
 */
export function renderMarkdown(model: ReportModel): string {
  const w = wordsOf(model.language)
  const body = [...cover(model), ...model.sections.flatMap((section) => sectionLines(section, w))].join('\n\n')
  // Markdown has no direction of its own; this one element is known wherever it is shown as a page.
  return model.direction === 'rtl' ? `<div dir="rtl" lang="${model.language}">\n\n${body}\n\n</div>\n` : `${body}\n`
}

function cover({ kind, title, subtitle, facts }: ReportModel): readonly string[] {
  return [
    escapeLine(kind),
    `# ${escapeMarkdown(title)}`,
    phraseLine(subtitle),
    facts.map(({ label, text }) => `- ${escapeMarkdown(label)}: ${phraseMarkdown(text)}`).join('\n'),
  ]
}

function sectionLines({ number, heading, blocks }: Section, w: Words): readonly string[] {
  return [`## ${escapeMarkdown(`${number} ${heading}`)}`, ...blocks.map((block) => blockLines(block, w))]
}

function blockLines(block: Block, w: Words): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${phraseMarkdown(block.text)}`
    case 'paragraph':
      return phraseLine(block.text)
    case 'note':
      return `> ${phraseLine(block.text)}`
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${phraseLine(item)}`).join('\n')
    case 'keyFigures':
      return block.items.map(({ value, label }) => `- **${phraseMarkdown(value)}** ${phraseMarkdown(label)}`).join('\n')
    case 'table':
      return tableLines(block, w)
    case 'chart':
      return chartLines(block, w)
    case 'quote':
      return quoteLines(block)
  }
}

function tableLines({ number, caption, columns, rows, notes }: TableBlock, w: Words): string {
  return [
    `**${w.cover.table} ${number}.** ${phraseMarkdown(caption)}`,
    markdownTable(
      columns,
      rows.map((row) => row.map((cell) => phraseMarkdown(cellPhrase(cell)))),
    ),
    ...notes.map(phraseLine),
  ].join('\n\n')
}

function chartLines({ number, title, subtitle, spec }: ChartBlock, w: Words): string {
  const { columns, rows } = chartTable(spec, w)
  const words = (cell: ChartCell) => escapeMarkdown(typeof cell === 'string' ? cell : cell.text)
  return [
    `**${w.cover.figure} ${number}.** ${phraseMarkdown(title)}`,
    phraseLine(subtitle),
    markdownTable(
      columns.map((label, i) => ({ label, kind: i === 0 ? 'text' : 'number' })),
      rows.map((row) => row.map(words)),
    ),
  ].join('\n\n')
}

/** Each line of what was said stays a line. */
function quoteLines({ text, attribution, evidence }: QuoteBlock): string {
  const said = text.split('\n').map((line) => `> ${escapeLine(line)}`)
  return [said.join('\\\n'), '>', `> ${phraseMarkdown(attribution)} \\[${evidence.number}\\]`].join('\n')
}

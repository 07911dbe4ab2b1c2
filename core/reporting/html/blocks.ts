import { chartOption } from '../charts/chart-option.ts'
import type { ChartSpec } from '../charts/chart-spec.ts'
import { type ChartCell, chartTable, chartTips } from '../charts/chart-table.ts'
import { drawSvg } from '../charts/draw-svg.ts'
import { chartLook } from '../charts/look.ts'
import { denseColumns } from '../dense-columns.ts'
import { layOut, type Placed } from '../lay-out.ts'
import { cutMark, markedColumns } from '../marked-columns.ts'
import type {
  Block,
  Cell,
  ChartBlock,
  Column,
  KeyFiguresBlock,
  ListBlock,
  QuoteBlock,
  ReportModel,
  TableBlock,
} from '../report-model.ts'
import type { Words } from '../words/en.ts'
import { escapeHtml, figureHtml, phraseHtml, wordsHtml } from './inline.ts'

export interface HtmlContext {
  readonly model: ReportModel
  readonly w: Words
}

/** The blocks of a section as HTML; a finding and its panels make one part, which is not broken over two pages. */
export function blocksHtml(context: HtmlContext, blocks: readonly Block[]): string {
  return partsOf(layOut(blocks))
    .map((part) => {
      const html = part.map((placed) => placedHtml(context, placed)).join('\n')
      return part.some(({ kind }) => kind === 'beside') ? `<div class="part">${html}</div>` : html
    })
    .join('\n')
}

/** Each begins with a heading that stands right under its section's. */
function partsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const starts = placed.flatMap((one, i) =>
    i > 0 && !(one.kind === 'block' && one.block.kind === 'heading' && one.block.level === 3) ? [] : [i],
  )
  return starts.map((start, i) => placed.slice(start, starts[i + 1]))
}

function placedHtml(context: HtmlContext, placed: Placed): string {
  if (placed.kind === 'block') return blockHtml(context, placed.block)
  const side = (some: readonly Block[]) => `<div>${some.map((block) => blockHtml(context, block)).join('\n')}</div>`
  return `<div class="beside wide-${placed.wide}">${side(placed.start)}${side(placed.end)}</div>`
}

function blockHtml(context: HtmlContext, block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${phraseHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p${block.role === 'lead' ? ' class="lead"' : ''}>${phraseHtml(block.text)}</p>`
    case 'note':
      return `<p class="note" role="note">${phraseHtml(block.text)}</p>`
    case 'list':
      return listHtml(block)
    case 'keyFigures':
      return keyFiguresHtml(block)
    case 'table':
      return tableHtml(context, block)
    case 'chart':
      return chartHtml(context, block)
    case 'quote':
      return quoteHtml(context, block)
  }
}

function listHtml({ ordered, items }: ListBlock): string {
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}>${items.map((item) => `<li>${phraseHtml(item)}</li>`).join('')}</${tag}>`
}

function keyFiguresHtml({ items }: KeyFiguresBlock): string {
  const one = ({ value, label }: KeyFiguresBlock['items'][number]) =>
    `<div><dt>${phraseHtml(label)}</dt><dd>${phraseHtml(value)}</dd></div>`
  return `<dl class="key">${items.map(one).join('')}</dl>`
}

function tableHtml({ w }: HtmlContext, { number, caption, columns, rows, notes }: TableBlock): string {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const cols = columns.map(({ weight }) => `<col style="width:${((100 * weight) / total).toFixed(1)}%">`).join('')
  const [dense, marked] = [denseColumns({ columns, rows }), markedColumns({ columns, rows })]
  const classes = columns.map(({ kind }, i) => (dense[i] ? ' class="dense"' : cellClass(kind, marked[i])))
  const head = columns
    .map(({ label, kind }, i) => `<th scope="col"${cellClass(kind, marked[i])}>${wordsHtml(label)}</th>`)
    .join('')
  const tr = dense.includes(true) ? '<tr class="splits">' : '<tr>'
  const body = rows.map((row) => `${tr}${row.map((cell, i) => cellHtml(cell, i, classes[i])).join('')}</tr>`).join('\n')
  const foot = notes.map((note) => `<p>${phraseHtml(note)}</p>`).join('')
  return `<div class="table${rows.length <= KEPT_TOGETHER ? ' short' : ''}"><table>
<caption><span class="label">${escapeHtml(w.cover.table)} <bdi>${number}</bdi></span> ${phraseHtml(caption)}</caption>
<colgroup>${cols}</colgroup>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table>${foot === '' ? '' : `<div class="notes">${foot}</div>`}</div>`
}

/** A table of so few rows is not broken over two pages. */
const KEPT_TOGETHER = 12

function cellHtml(cell: Cell, index: number, kind = ''): string {
  const { phrase, mark } = cutMark(cell)
  const words = cell.kind === 'figure' ? figureHtml(cell.figure) : phraseHtml(phrase)
  const content = mark === '' ? words : `${words}<span class="mark">${mark}</span>`
  return index === 0 ? `<th scope="row"${kind}>${content}</th>` : `<td${kind}>${content}</td>`
}

function cellClass(kind: Column['kind'], isMarked = false): string {
  if (kind !== 'number') return ''
  return isMarked ? ' class="n m"' : ' class="n"'
}

function chartHtml({ model, w }: HtmlContext, { number, title, subtitle, alt, spec }: ChartBlock): string {
  const drawn = chartOption(spec, chartLook(model))
  const svg = uniqueIds(drawSvg(drawn, chartTips(spec, w)), number)
  return `<figure class="${spec.kind}">
<figcaption><span class="label">${escapeHtml(w.cover.figure)} <bdi>${number}</bdi></span> <strong>${phraseHtml(title)}</strong><span class="sub">${phraseHtml(subtitle)}</span></figcaption>
<div class="chart" dir="ltr" role="img" aria-label="${escapeHtml(alt)}">${svg}</div>
${valuesHtml(spec, w)}</figure>`
}

/** The values of a chart, folded away until asked for. */
function valuesHtml(spec: ChartSpec, w: Words): string {
  const { columns, rows } = chartTable(spec, w)
  const head = columns.map(
    (label, i) => `<th scope="col"${cellClass(i === 0 ? 'text' : 'number')}>${escapeHtml(label)}</th>`,
  )
  const cell = (one: ChartCell, i: number) => {
    const words = escapeHtml(typeof one === 'string' ? one : one.text)
    return i === 0 ? `<th scope="row">${words}</th>` : `<td class="n"><bdi dir="ltr">${words}</bdi></td>`
  }
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return `<details><summary>${escapeHtml(w.charts.values)}</summary><table class="values"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></details>`
}

/** ECharts counts charts over the life of the process; ids by figure make the same report the same bytes. */
function uniqueIds(svg: string, number: number): string {
  return svg.replace(/zr\d+-/g, `f${number}-`).replace('<svg ', '<svg aria-hidden="true" focusable="false" ')
}

function quoteHtml({ model }: HtmlContext, { text, language, wave, attribution, evidence }: QuoteBlock): string {
  const direction = language === 'en' ? 'ltr' : 'rtl'
  return `<blockquote class="${wave}" lang="${language}" dir="${direction}" data-coding="${escapeHtml(evidence.coding)}"><p dir="auto">${wordsHtml(text)}</p>
<footer lang="${model.language}" dir="${model.direction}">${phraseHtml(attribution)} <span class="q" dir="ltr">[${evidence.number}]</span></footer></blockquote>`
}

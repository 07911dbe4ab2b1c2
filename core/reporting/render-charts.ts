import { chartOption } from './charts/chart-option.ts'
import { chartLook } from './charts/look.ts'
import { makeOutline, makeRasterise } from './charts/rasterise.ts'
import { wordsOf } from './context.ts'
import type { ReportFont } from './fonts.ts'
import { plain } from './phrase.ts'
import type { ChartBlock, ReportModel } from './report-model.ts'
import { escapeXml } from './xml.ts'
import { packParts } from './zip.ts'

/**
 * The report's charts for slides, as a ZIP: each as SVG and as PNG, named by the figure's number in the report, and a text
 * with their titles, which say what each shows.
 */
export async function renderCharts(model: ReportModel, fonts: readonly ReportFont[]): Promise<Uint8Array> {
  const rasterise = makeRasterise(fonts)
  const outline = makeOutline(fonts)
  const charts = model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'))
  const parts: Record<string, string | Uint8Array> = { 'charts/titles.txt': titles(model, charts) }
  for (const chart of charts) {
    const drawn = chartOption(chart.spec, chartLook(model))
    const name = `charts/figure-${String(chart.number).padStart(2, '0')}`
    parts[`${name}.svg`] = withWords(outline(drawn), chart, drawn)
    parts[`${name}.png`] = await rasterise(drawn)
  }
  return packParts(parts)
}

function titles({ title, language }: ReportModel, charts: readonly ChartBlock[]): string {
  const { figure } = wordsOf(language).cover
  const lines = charts.map((chart) => `${figure} ${chart.number}. ${plain(chart.title)}\n${plain(chart.subtitle)}\n`)
  return [`${title}\n`, ...lines].join('\n')
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The picture that scales, with its title and what those who cannot see it are told. */
function withWords(svg: string, { title, alt }: ChartBlock, { width, height }: Size): string {
  const words = `<title>${escapeXml(plain(title))}</title><desc>${escapeXml(alt)}</desc>`
  return svg.replace(/<svg ([^>]*)>/, `<svg $1 viewBox="0 0 ${width} ${height}" role="img">${words}`)
}

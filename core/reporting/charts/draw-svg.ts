import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components'
import { init, use as registerParts, setPlatformAPI } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { escapeXml } from '../xml.ts'
import type { DrawnChart } from './chart-option.ts'
import { textWidth } from './text-width.ts'

/** Readies ECharts for drawing without a window: the parts our charts are made of, and the width of text. */
export function registerChartParts(): void {
  setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, font) }) })
  registerParts([
    BarChart,
    CustomChart,
    LineChart,
    ScatterChart,
    GridComponent,
    LegendComponent,
    MarkLineComponent,
    TitleComponent,
  ])
}

/**
 * A chart as an SVG element, drawn without a window. Scales to its container's width; text stays text. `tips` are words that
 * a browser shows over a mark, by the number of its row in the data: without any script.
 */
export function drawSvg({ option, width, height }: DrawnChart, tips: readonly string[] = []): string {
  registerChartParts()
  registerParts([SVGRenderer])
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return stillPicture(withTips(svg, tips))
}

function withTips(svg: string, tips: readonly string[]): string {
  return svg.replace(
    /(<path [^>]*ecmeta_data_index="(\d+)" ecmeta_ssr_type="chart"[^>]*>)<\/path>/g,
    (mark, opening: string, row: string) => {
      const tip = tips[Number(row)]
      return tip === undefined ? mark : `${opening}<title>${escapeXml(tip)}</title></path>`
    },
  )
}

/** Without what serves only a pointer: hover styles, classes and data for scripts. */
function stillPicture(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .trim()
}

import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components'
import { init, use as registerParts, setPlatformAPI } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
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

/** A chart as an SVG element, drawn without a window. Scales to its container's width; text stays text. */
export function drawSvg({ option, width, height }: DrawnChart): string {
  registerChartParts()
  registerParts([SVGRenderer])
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return stillPicture(svg)
}

/** Without what serves only a pointer: hover styles, classes and data for scripts. */
function stillPicture(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .trim()
}

import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { init, use as registerParts, setPlatformAPI } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { ReportFont } from '../fonts.ts'
import type { DrawnChart } from './chart-option.ts'
import { registerChartParts } from './draw-svg.ts'

/** Makes a picture of a chart: PNG, three times its size in CSS pixels, on white. */
export type Rasterise = (chart: DrawnChart) => Promise<Uint8Array>

const SCALE = 3

/**
 * Charts as PNG without a window, with the fonts handed in (woff2 or TTF bytes). Registering a font twice
 * does no harm.
 */
export function makeRasterise(fonts: readonly ReportFont[]): Rasterise {
  for (const { family, bytes } of fonts) GlobalFonts.register(Buffer.from(bytes), family)
  registerChartParts()
  registerParts([CanvasRenderer])
  setPlatformAPI({ createCanvas: () => asElement<HTMLCanvasElement>(createCanvas(1, 1)) })
  return async ({ option, width, height }) => {
    const canvas = createCanvas(width * SCALE, height * SCALE)
    const chart = init(asElement<HTMLElement>(canvas), null, {
      renderer: 'canvas',
      width,
      height,
      devicePixelRatio: SCALE,
    })
    chart.setOption({ ...option, backgroundColor: '#ffffff' })
    chart.getZr().refreshImmediately()
    const png = await canvas.encode('png')
    chart.dispose()
    return new Uint8Array(png)
  }
}

/** ECharts asks for an element; of one it uses what this canvas has: a size and a 2D context. */
function asElement<T>(canvas: Canvas): T {
  return canvas as unknown as T
}

import { type Canvas, createCanvas, GlobalFonts, type SvgCanvas, SvgExportFlag } from '@napi-rs/canvas'
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
  readyCanvas(fonts)
  return async (drawn) => {
    const canvas = createCanvas(drawn.width * SCALE, drawn.height * SCALE)
    const clear = paint(drawn, canvas, SCALE)
    const png = await canvas.encode('png')
    clear()
    // Else its seven megabytes stay until the next collection of garbage, which knows nothing of them.
    canvas.width = 1
    canvas.height = 1
    return new Uint8Array(png)
  }
}

/**
 * Charts as SVG whose letters are outlines of the fonts handed in: they look alike in every program, also one that has none
 * of these fonts and cannot join Arabic letters.
 */
export function makeOutline(fonts: readonly ReportFont[]): (chart: DrawnChart) => string {
  readyCanvas(fonts)
  return (drawn) => {
    const canvas = createCanvas(drawn.width, drawn.height, SvgExportFlag.ConvertTextToPaths)
    const clear = paint(drawn, canvas, 1)
    const svg = countedAnew(new TextDecoder().decode(canvas.getContent()))
    clear()
    return svg
  }
}

/** The canvas numbers its clipping paths over the life of the process; the same chart is to be the same bytes. */
function countedAnew(svg: string): string {
  const seen = new Map<string, number>()
  return svg.replace(/cl_[\da-f]+/g, (id) => {
    const number = seen.get(id) ?? seen.size + 1
    seen.set(id, number)
    return `clip-${number}`
  })
}

function readyCanvas(fonts: readonly ReportFont[]): void {
  for (const { family, bytes } of fonts) GlobalFonts.register(Buffer.from(bytes), family)
  registerChartParts()
  registerParts([CanvasRenderer])
  setPlatformAPI({ createCanvas: () => asElement<HTMLCanvasElement>(createCanvas(1, 1)) })
}

/** Draws, and gives back what clears the canvas again: to be called when the picture has been taken. */
function paint({ option, width, height }: DrawnChart, canvas: Canvas | SvgCanvas, scale: number): () => void {
  const chart = init(asElement<HTMLElement>(canvas), null, {
    renderer: 'canvas',
    width,
    height,
    devicePixelRatio: scale,
  })
  chart.setOption({ ...option, backgroundColor: '#ffffff' })
  chart.getZr().refreshImmediately()
  return () => chart.dispose()
}

/** ECharts asks for an element; of one it uses what this canvas has: a size and a 2D context. */
function asElement<T>(canvas: Canvas | SvgCanvas): T {
  return canvas as unknown as T
}

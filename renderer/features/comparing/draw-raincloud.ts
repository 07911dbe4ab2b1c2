import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts'
import type { EChartsCoreOption } from 'echarts/core'
import type { ScorePair } from '#core/types/score-details.ts'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import type { Bin } from './bin-changes.ts'
import { type Box, boxOf } from './box-of.ts'
import { densityCurve } from './density-curve.ts'
import { stackPoints } from './stack-points.ts'

type Cloud = {
  readonly pairs: readonly ScorePair[]
  /** In place of a point a principal, where there are very many. */
  readonly bins: readonly Bin[] | null
  readonly threshold: number | null
  readonly tokens: ChartTokens
}

/** Heights on the chart's own axis: the cloud above the box, the rain below it. */
const CLOUD = { from: 0.25, to: 1 }
const RAIN = -0.28

/** A raincloud of changes: density, box, and a point a principal (of very many a bar), whose shape says what the change is worth. */
export function drawRaincloud({ pairs, bins, threshold, tokens }: Cloud): EChartsCoreOption {
  const changes = pairs.map((pair) => pair.change)
  const curve = densityCurve(changes)
  const top = Math.max(...curve.map(({ y }) => y), Number.MIN_VALUE)
  // The curve's own tails lie within, too.
  const reach = Math.max(0.5, ...curve.map(({ x }) => Math.abs(x)), ...changes.map(Math.abs), threshold ?? 0)
  const step = stepFor(reach)
  const edge = Number((Math.ceil((reach * 1.04) / step) * step).toFixed(6))
  const box = boxOf(changes)
  return {
    grid: { left: 16, right: 16, top: 8, bottom: 24 },
    xAxis: {
      type: 'value',
      min: -edge,
      max: edge,
      interval: step,
      axisLine: { lineStyle: { color: tokens.lineStrong } },
      axisLabel: { color: tokens.ink3, formatter: signed },
      splitLine: { show: false },
    },
    yAxis: { type: 'value', min: -1.35, max: 1.05, show: false },
    series: [
      {
        id: 'density',
        type: 'line',
        silent: true,
        symbol: 'none',
        data: curve.map(({ x, y }) => [x, CLOUD.from + (CLOUD.to - CLOUD.from) * (y / top)]),
        lineStyle: { color: tokens.ink3, width: 1.5 },
        areaStyle: { color: tokens.line, opacity: 0.8, origin: CLOUD.from },
        markLine: lines(threshold, tokens),
      },
      {
        id: 'box',
        type: 'custom',
        silent: true,
        data: box ? [[box.low, box.quarter, box.median, box.threeQuarters, box.high]] : [],
        renderItem: (_params: unknown, api: CustomSeriesRenderItemAPI) => drawBox(box, api, tokens),
      },
      bins ? bars(bins, tokens) : drops(pairs, edge, tokens),
    ],
  }
}

/** A point a principal, piled up where they would cover each other. */
function drops(pairs: readonly ScorePair[], edge: number, tokens: ChartTokens) {
  const heights = stackPoints(
    pairs.map(({ change }) => change),
    edge / 40,
  )
  const step = Math.min(0.13, 0.95 / Math.max(1, ...heights))
  return {
    id: 'principals',
    type: 'scatter',
    data: pairs.map((pair, index) => ({
      value: [pair.change, RAIN - (heights[index] ?? 0) * step],
      ...pointLook(pair, tokens),
    })),
  }
}

/** Of very many a bar for all whose change is about the same, hanging where their points would be. */
function bars(bins: readonly Bin[], tokens: ChartTokens) {
  const most = Math.max(1, ...bins.map(({ pairs }) => pairs.length))
  const colours = { rose: tokens.up, fell: tokens.down, same: tokens.flat, 'not known': tokens.flat }
  return {
    id: 'bins',
    type: 'custom',
    data: bins.map(({ at, pairs }) => [at, pairs.length]),
    renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: CustomSeriesRenderItemAPI) => {
      const bin = bins[dataIndex]
      if (!bin) return null
      const [left = 0, top = 0] = api.coord([bin.at - bin.width / 2, RAIN + 0.06])
      const [right = 0, bottom = 0] = api.coord([bin.at + bin.width / 2, RAIN - 0.95 * (bin.pairs.length / most)])
      return {
        type: 'rect' as const,
        shape: { x: left + 0.5, y: top, width: Math.max(1, right - left - 1), height: bottom - top },
        style: { fill: colours[bin.reliable], opacity: bin.reliable === 'same' ? 0.45 : 0.8 },
        emphasis: { style: { opacity: 1 } },
      }
    },
  }
}

/** From tick to tick, so that the ends fall on ticks too and none crowds another. */
function stepFor(reach: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(reach))
  if (reach <= 2 * magnitude) return magnitude / 2
  return reach <= 5 * magnitude ? magnitude : 2 * magnitude
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '\u2212')
}

/** Zero, and dashed from where on a change is more than error. */
function lines(threshold: number | null, tokens: ChartTokens) {
  const line = (xAxis: number, type: 'solid' | 'dashed') => ({
    xAxis,
    lineStyle: { color: type === 'solid' ? tokens.ink3 : tokens.lineStrong, type, width: 1 },
  })
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    data: [line(0, 'solid'), ...(threshold === null ? [] : [line(threshold, 'dashed'), line(-threshold, 'dashed')])],
  }
}

/** Reliable changes are solid triangles that point where they went; all others hollow circles. */
function pointLook({ reliable }: ScorePair, tokens: ChartTokens) {
  if (reliable === 'rose') return { symbol: 'triangle', symbolSize: 9, itemStyle: { color: tokens.up } }
  if (reliable === 'fell') {
    return { symbol: 'triangle', symbolRotate: 180, symbolSize: 9, itemStyle: { color: tokens.down } }
  }
  return {
    symbol: 'circle',
    symbolSize: 7,
    itemStyle: { color: tokens.paper, borderColor: tokens.flat, borderWidth: 1.5 },
  }
}

function drawBox(
  box: Box | null,
  api: CustomSeriesRenderItemAPI,
  tokens: ChartTokens,
): CustomSeriesRenderItemReturn | null {
  if (!box) return null
  const x = (value: number): number => api.coord([value, 0])[0] ?? 0
  const y = api.coord([0, 0])[1] ?? 0
  const line = (x1: number, x2: number, y1: number, y2: number, lineWidth: number) => ({
    type: 'line' as const,
    shape: { x1, x2, y1, y2 },
    style: { stroke: tokens.ink2, lineWidth },
  })
  return {
    type: 'group',
    children: [
      line(x(box.low), x(box.high), y, y, 1.5),
      {
        type: 'rect',
        shape: { x: x(box.quarter), y: y - 7, width: x(box.threeQuarters) - x(box.quarter), height: 14 },
        style: { fill: tokens.paper, stroke: tokens.ink2, lineWidth: 1.5 },
      },
      line(x(box.median), x(box.median), y - 7, y + 7, 2.5),
    ],
  }
}

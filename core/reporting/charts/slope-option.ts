import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts'
import { decimal } from '../numbers.ts'
import { base, HOLLOW, niceStep, numberAxis } from './axes.ts'
import type { DrawnChart } from './chart-option.ts'
import type { SlopeChart } from './chart-spec.ts'
import { type ChartLook, COLORS, clearColor } from './look.ts'

const WIDTH = 320
const HEIGHT = 232

/** A thin line for each person, the means on top. Time runs from left to right in every language. */
export function slopeOption(spec: SlopeChart, look: ChartLook): DrawnChart {
  const [min, max] = spec.range
  const axis = numberAxis(min, max, max - min <= 10 ? 1 : niceStep(max - min), String)
  return {
    width: WIDTH,
    height: HEIGHT,
    option: {
      ...base(look),
      grid: { left: 78, right: 52, top: 12, bottom: 30 },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: [spec.baselineLabel, spec.endLabel],
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: COLORS.ink2, fontSize: 12, margin: 12, interval: 0 },
        splitLine: { show: true, lineStyle: { color: COLORS.line } },
      },
      yAxis: { ...axis, position: 'left', splitLine: { show: false }, offset: 50 },
      series: [personLines(spec.pairs, look), meansLine(spec, look)],
    },
  }
}

/** One series for all: hundreds of series of two points each take many times the memory. */
function personLines(pairs: SlopeChart['pairs'], { colors }: ChartLook): object {
  return {
    type: 'custom',
    silent: true,
    z: 2,
    data: pairs.map(({ baseline, end }) => [baseline, end]),
    // The values are not the axes' own: the axes take theirs from the means and the range.
    encode: { x: [], y: [] },
    renderItem: ({ dataIndex }: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
      const { baseline = 0, end = 0 } = pairs[dataIndex] ?? {}
      const [x1 = 0, y1 = 0] = api.coord([0, baseline])
      const [x2 = 0, y2 = 0] = api.coord([1, end])
      const stroke = end > baseline ? colors.accent : end < baseline ? colors.down : COLORS.baseline
      return { type: 'line' as const, shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1, opacity: 0.3 } }
    },
  }
}

function meansLine({ means, clear }: SlopeChart, { colors }: ChartLook): object {
  const color = clear === 'none' ? COLORS.ink2 : clearColor(clear, colors)
  const label = (position: 'left' | 'right') => ({
    show: true,
    position,
    distance: 9,
    color: COLORS.ink,
    fontSize: 13,
    fontWeight: 600,
  })
  const endColor = clear === 'down' ? colors.down : colors.accent
  return {
    type: 'line',
    z: 5,
    clip: false,
    symbol: 'circle',
    symbolSize: 12,
    lineStyle: { color, width: 2.5 },
    data: [
      {
        value: means.baseline,
        itemStyle: { ...HOLLOW, borderWidth: 2 },
        label: { ...label('left'), formatter: decimal(means.baseline) },
      },
      {
        value: means.end,
        itemStyle: { color: endColor, borderColor: endColor },
        label: { ...label('right'), formatter: decimal(means.end) },
      },
    ],
  }
}

import { decimal } from '../numbers.ts'
import { base, HOLLOW, niceStep, numberAxis, SOLID } from './axes.ts'
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
      series: [...spec.pairs.map((pair) => personLine(pair)), meansLine(spec)],
    },
  }
}

function personLine({ baseline, end }: { readonly baseline: number; readonly end: number }): object {
  const color = end > baseline ? COLORS.accent : end < baseline ? COLORS.down : COLORS.baseline
  return {
    type: 'line',
    symbol: 'none',
    silent: true,
    z: 2,
    lineStyle: { color, width: 1, opacity: 0.3 },
    data: [baseline, end],
  }
}

function meansLine({ means, clear }: SlopeChart): object {
  const color = clear === 'none' ? COLORS.ink2 : clearColor(clear)
  const label = (position: 'left' | 'right') => ({
    show: true,
    position,
    distance: 9,
    color: COLORS.ink,
    fontSize: 13,
    fontWeight: 600,
  })
  const endColor = clear === 'down' ? clearColor('down') : SOLID.color
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

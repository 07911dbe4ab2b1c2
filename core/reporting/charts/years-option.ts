import { whole } from '../numbers.ts'
import { base, niceStep, numberAxis } from './axes.ts'
import { type DrawnChart, FULL_WIDTH } from './chart-option.ts'
import type { YearsChart } from './chart-spec.ts'
import { type ChartLook, COLORS } from './look.ts'

const HEIGHT = 260
const BAR = 54

/** A bar a year, a dark tick for the target. Years run from left to right in every language. */
export function yearsOption(spec: YearsChart, look: ChartLook): DrawnChart {
  const all = spec.years.flatMap(({ value, target }) => [value ?? 0, target ?? 0])
  const highest = Math.max(...all, 1)
  const step = niceStep(highest)
  const hasTarget = spec.years.some(({ target }) => target !== null)
  const start = look.direction === 'rtl' ? 'right' : 'left'
  return {
    width: FULL_WIDTH,
    height: HEIGHT,
    option: {
      ...base(look),
      legend: {
        show: true,
        [start]: 44,
        top: 0,
        itemWidth: 14,
        itemHeight: 9,
        itemGap: 18,
        padding: 0,
        selectedMode: false,
        align: look.direction === 'rtl' ? 'right' : 'left',
        textStyle: { color: COLORS.ink2, fontSize: 12 },
        data: [
          { name: spec.valueLabel, icon: 'rect' },
          ...(hasTarget ? [{ name: spec.targetLabel, icon: 'path://M0 4H14V6H0z' }] : []),
        ],
      },
      grid: { left: 44, right: 12, top: 40, bottom: 28 },
      xAxis: {
        type: 'category',
        data: spec.years.map(({ year }) => String(year)),
        axisLine: { lineStyle: { color: COLORS.lineStrong } },
        axisTick: { show: false },
        axisLabel: { color: COLORS.ink2, fontSize: 12, margin: 10 },
      },
      yAxis: {
        ...numberAxis(0, Math.ceil(highest / step) * step, step, whole),
        position: 'left',
        splitLine: { show: true, lineStyle: { color: COLORS.line } },
      },
      series: [valueBars(spec, look), ...(hasTarget ? [targetTicks(spec)] : [])],
    },
  }
}

function valueBars(spec: YearsChart, { colors }: ChartLook): object {
  return {
    type: 'bar',
    name: spec.valueLabel,
    barWidth: BAR,
    itemStyle: { color: colors.accent },
    data: spec.years.map(({ value }) => value ?? '-'),
    label: {
      show: true,
      position: 'insideTop',
      distance: 8,
      color: COLORS.paper,
      fontSize: 13,
      fontWeight: 600,
      formatter: ({ value }: { readonly value: unknown }) => (typeof value === 'number' ? whole(value) : ''),
    },
  }
}

function targetTicks(spec: YearsChart): object {
  return {
    type: 'scatter',
    name: spec.targetLabel,
    symbol: 'rect',
    symbolSize: [BAR + 18, 2.5],
    z: 5,
    itemStyle: { color: COLORS.ink },
    label: {
      show: true,
      position: 'top',
      distance: 3,
      color: COLORS.ink2,
      fontSize: 12,
      formatter: ({ value }: { readonly value: unknown }) =>
        Array.isArray(value) && typeof value[1] === 'number' ? whole(value[1]) : '',
    },
    data: spec.years.map(({ year, target }) => [String(year), target ?? '-']),
  }
}

import { signed } from '../numbers.ts'
import { base, LABEL_WIDTH, niceStep, numberAxis, panelHead, rowAxis, waveLegend } from './axes.ts'
import { type DrawnChart, FULL_WIDTH } from './chart-option.ts'
import type { ChangeChart, ChangeRow } from './chart-spec.ts'
import { dumbbellSeries, spanSeries } from './dumbbell.ts'
import { type ChartLook, COLORS, clearColor } from './look.ts'

const ROW = 34
const HEAD = 44
const FOOT = 30
const GAP = 28
/** Kept for the change in figures at the far side. */
const FIGURES = 52

/** Means on the scale (first panel), change with interval (second); in right-to-left the panels change sides. */
export function changeOption(spec: ChangeChart, look: ChartLook): DrawnChart {
  const height = HEAD + spec.rows.length * ROW + FOOT
  const labels = spec.rows.map(({ label }) => label)
  const panels = spec.scale === null ? 1 : 2
  const width = (FULL_WIDTH - LABEL_WIDTH - FIGURES - GAP * panels) / panels
  const start = look.direction === 'rtl' ? 'right' : 'left'
  const grid = (i: number) => ({
    [start]: LABEL_WIDTH + i * (width + GAP),
    width,
    top: HEAD,
    height: spec.rows.length * ROW,
  })
  const change = panels - 1
  return {
    width: FULL_WIDTH,
    height,
    option: {
      ...base(look),
      ...(spec.scale === null ? {} : { legend: waveLegend(spec.baselineLabel, spec.endLabel, look, LABEL_WIDTH) }),
      title: panelHead(spec.changeLabel, LABEL_WIDTH + change * (width + GAP), look, FULL_WIDTH),
      grid: Array.from({ length: panels }, (_, i) => grid(i)),
      xAxis: [...(spec.scale === null ? [] : [scaleAxis(spec.scale)]), changeAxis(spec.rows, change)],
      yAxis: Array.from({ length: panels }, (_, i) => rowAxis(labels, look, { gridIndex: i, shown: i === 0 })),
      series: [...(spec.scale === null ? [] : dumbbellSeries(spec, look)), ...changeSeries(spec.rows, change, look)],
    },
  }
}

function scaleAxis([min, max]: readonly [number, number]) {
  return numberAxis(min, max, max - min <= 10 ? 1 : niceStep(max - min), String)
}

function changeAxis(rows: readonly ChangeRow[], axisIndex: number) {
  const bound = changeBound(rows)
  return numberAxis(-bound, bound, changeStep(rows), (value) => axisText(value), axisIndex)
}

function changeStep(rows: readonly ChangeRow[]): number {
  return niceStep(furthest(rows) * 2)
}

function changeBound(rows: readonly ChangeRow[]): number {
  const step = changeStep(rows)
  return Math.ceil(furthest(rows) / step - 1e-9) * step
}

function furthest(rows: readonly ChangeRow[]): number {
  return Math.max(...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]), 0.01)
}

function axisText(value: number): string {
  return Math.abs(value) < 1e-9 ? '0' : signed(value).replace(/0$/, '').replace(/\.0$/, '')
}

function changeSeries(rows: readonly ChangeRow[], axisIndex: number, look: ChartLook): readonly object[] {
  return [
    spanSeries(
      rows.map(({ low, high, clear }) => ({ low, high, color: clearColor(clear, look.colors) })),
      axisIndex,
      8,
    ),
    {
      type: 'scatter',
      xAxisIndex: axisIndex,
      yAxisIndex: axisIndex,
      symbolSize: 10,
      z: 4,
      data: rows.map(({ change, clear }, i) => ({
        value: [change, i],
        itemStyle: { color: clearColor(clear, look.colors), opacity: 1 },
      })),
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        lineStyle: { color: COLORS.lineStrong, type: 'solid', width: 1.5 },
        data: [{ xAxis: 0 }],
      },
    },
    figuresColumn(rows, axisIndex, look),
  ]
}

/** The change in figures, beyond the far side of the panel. */
function figuresColumn(rows: readonly ChangeRow[], axisIndex: number, look: ChartLook): object {
  const side = look.direction === 'rtl' ? 'left' : 'right'
  return {
    type: 'scatter',
    xAxisIndex: axisIndex,
    yAxisIndex: axisIndex,
    symbolSize: 0.1,
    itemStyle: { opacity: 1 },
    clip: false,
    data: rows.map(({ change, clear }, i) => ({
      value: [look.direction === 'rtl' ? -changeBound(rows) : changeBound(rows), i],
      label: { formatter: signed(change), color: clear === 'none' ? COLORS.ink2 : clearColor(clear, look.colors) },
    })),
    label: { show: true, position: side, fontSize: 13, distance: 14 },
  }
}

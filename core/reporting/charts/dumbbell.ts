import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts'
import { HOLLOW, solid } from './axes.ts'
import type { Clear } from './chart-spec.ts'
import { type ChartLook, clearColor } from './look.ts'

interface DumbbellRow {
  readonly baseline: number
  readonly end: number
  readonly clear: Clear
}

interface Dumbbells {
  readonly rows: readonly DumbbellRow[]
  readonly baselineLabel: string
  readonly endLabel: string
}

const MARK = 11

/** Hollow baseline, solid end, a line between them: series for rows on a category axis. */
export function dumbbellSeries({ rows, baselineLabel, endLabel }: Dumbbells, look: ChartLook): readonly object[] {
  const end = solid(look)
  return [
    spanSeries(
      rows.map((row) => ({ low: row.baseline, high: row.end, color: clearColor(row.clear, look.colors) })),
      0,
      0,
    ),
    {
      type: 'scatter',
      name: baselineLabel,
      symbolSize: MARK,
      z: 3,
      itemStyle: { ...HOLLOW },
      data: rows.map(({ baseline }, i) => [baseline, i]),
    },
    {
      type: 'scatter',
      name: endLabel,
      symbolSize: MARK,
      z: 4,
      itemStyle: end,
      data: rows.map((row, i) => {
        const color = row.clear === 'down' ? look.colors.down : end.color
        return { value: [row.end, i], itemStyle: { color, borderColor: color } }
      }),
    },
  ]
}

interface Span {
  readonly low: number
  readonly high: number
  readonly color: string
}

/** A horizontal line in each row from one value to another, with end ticks `cap` pixels high. */
export function spanSeries(spans: readonly Span[], axisIndex: number, cap: number): object {
  return {
    type: 'custom',
    xAxisIndex: axisIndex,
    yAxisIndex: axisIndex,
    z: 2,
    silent: true,
    data: spans.map(({ low, high }, i) => [low, high, i]),
    encode: { x: [0, 1], y: 2 },
    renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
      const [x1 = 0, y = 0] = api.coord([api.value(0), api.value(2)])
      const [x2 = 0] = api.coord([api.value(1), api.value(2)])
      const style = { stroke: spans[params.dataIndex]?.color, lineWidth: 2 }
      const line = (shape: object) => ({ type: 'line' as const, shape, style, z2: 1 })
      const ends = cap === 0 ? [] : [x1, x2].map((x) => line({ x1: x, x2: x, y1: y - cap / 2, y2: y + cap / 2 }))
      return { type: 'group' as const, children: [line({ x1, x2, y1: y, y2: y }), ...ends] }
    },
  }
}

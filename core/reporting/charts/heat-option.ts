import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts'
import { NOT_KNOWN } from '../numbers.ts'
import { base, panelHead, rowAxis } from './axes.ts'
import { type DrawnChart, FULL_WIDTH } from './chart-option.ts'
import type { HeatChart } from './chart-spec.ts'
import { type ChartLook, COLORS } from './look.ts'

const ROW = 30
const HEAD = 44
const LABELS = 120
/** Up to this share the cell is so pale that its text is dark. */
const PALE = 0.72

/** Share held, as depth of one colour, with the counts written in each cell. */
export function heatOption(spec: HeatChart, look: ChartLook): DrawnChart {
  const start = look.direction === 'rtl' ? 'right' : 'left'
  const rows = rowAxis(spec.rows, look, { width: LABELS })
  return {
    width: FULL_WIDTH,
    height: HEAD + spec.rows.length * ROW + 6,
    option: {
      ...base(look),
      title: panelHead(spec.columnsLabel, LABELS, look, FULL_WIDTH),
      grid: { [start]: LABELS, [start === 'left' ? 'right' : 'left']: 4, top: HEAD, height: spec.rows.length * ROW },
      xAxis: {
        type: 'category',
        position: 'top',
        data: [...spec.columns],
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: COLORS.ink2, fontSize: 12, margin: 8 },
      },
      yAxis: { ...rows, splitLine: { show: false } },
      series: [cellSeries(spec, look)],
    },
  }
}

function cellSeries(spec: HeatChart, look: ChartLook): object {
  const cells = spec.cells.flatMap((row, y) => row.map((cell, x) => ({ cell, x, y })))
  return {
    type: 'custom',
    silent: true,
    data: cells.map(({ x, y }) => [x, y]),
    renderItem: ({ dataIndex }: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
      const { cell, x, y } = cells[dataIndex] ?? { cell: null, x: 0, y: 0 }
      const [cx = 0, cy = 0] = api.coord([x, y])
      const size = api.size?.([1, 1])
      const [width = 0, height = 0] = Array.isArray(size) ? size : []
      const box = { x: cx - width / 2 + 1, y: cy - height / 2 + 1, width: width - 2, height: height - 2 }
      return cellShape(cell, box, look)
    },
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function cellShape(cell: HeatChart['cells'][number][number], box: Box, { fontFamily, colors }: ChartLook) {
  const share = cell === null || cell.planned === 0 ? null : cell.done / cell.planned
  const text = cell === null ? NOT_KNOWN : `${cell.done}/${cell.planned}`
  const textFill = share !== null && share > PALE ? COLORS.paper : COLORS.ink
  return {
    type: 'rect' as const,
    shape: { ...box, r: 3 },
    style: { fill: share === null ? COLORS.panel : mix(share, colors.accent) },
    textContent: { style: { text, fill: textFill, fontSize: 12, fontFamily } },
    textConfig: { position: 'inside' as const },
  }
}

/** Between paper and accent; the full share is the accent itself, half of it is already pale. */
function mix(share: number, accent: string): string {
  const channel = (hex: string, i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)
  const depth = 0.06 + 0.94 * share ** 2.2
  const rgb = [0, 1, 2].map((i) =>
    Math.round(channel('#f4f6f5', i) + (channel(accent, i) - channel('#f4f6f5', i)) * depth),
  )
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

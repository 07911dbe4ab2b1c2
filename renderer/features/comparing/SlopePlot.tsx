import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts'
import { useCallback, useMemo } from 'react'
import type { PairedValue } from '#core/contract/comparing.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import { slopeAxes } from './slope-axes.ts'
import { slopeRange } from './slope-range.ts'

export type Pair = PairedValue & { readonly baseline: number; readonly end: number }

export type SlopeProps = {
  readonly pairs: readonly Pair[]
  readonly range: { readonly min: number; readonly max: number } | null
  /** What stands under each end: the wave and its mean. */
  readonly ends: readonly [string, string]
  readonly onOpen: (pair: Pair) => void
}

/** A line a principal, from the first wave to the last; a line opens its principal. */
export function SlopePlot({ pairs, range, ends, onOpen }: SlopeProps) {
  const { t, number } = useTranslate()
  const [first, last] = ends
  const draw = useCallback(
    (tokens: ChartTokens) => {
      return {
        ...slopeAxes({ ends: [first, last], range: slopeRange(pairs, range), tokens }),
        series: [
          {
            id: 'principals',
            type: 'custom' as const,
            dimensions: [
              { name: 'from', type: 'number' as const },
              { name: 'to', type: 'number' as const },
            ],
            encode: { y: ['from', 'to'] },
            data: pairs.map((pair) => ({ name: pair.pseudonym, value: [pair.baseline, pair.end] })),
            renderItem: (_params: unknown, api: CustomSeriesRenderItemAPI) => drawSlope(api, tokens),
          },
        ],
      }
    },
    [pairs, range, first, last],
  )
  const table = useMemo(
    () => ({
      columns: [t('compare.principal'), first, last, t('compare.change')],
      rows: pairs.map((pair) => [
        pair.pseudonym,
        number(pair.baseline, 2),
        number(pair.end, 2),
        number(pair.end - pair.baseline, 2),
      ]),
    }),
    [pairs, first, last, t, number],
  )
  const pointed = ({ index }: { readonly index: number }) => {
    const pair = pairs[index]
    if (!pair) return []
    return [t('compare.pointOf', { name: pair.pseudonym, from: number(pair.baseline, 2), to: number(pair.end, 2) })]
  }
  const open = ({ index }: { readonly index: number }) => {
    const pair = pairs[index]
    if (pair) onOpen(pair)
  }
  return <Chart draw={draw} height={220} label={t('compare.slopeAlt')} table={table} tooltip={pointed} onOpen={open} />
}

/** One principal: a line between a hollow and a solid end, as the waves look everywhere. */
function drawSlope(api: CustomSeriesRenderItemAPI, tokens: ChartTokens): CustomSeriesRenderItemReturn {
  const from = Number(api.value(0))
  const to = Number(api.value(1))
  const [x1 = 0, y1 = 0] = api.coord([0, from])
  const [x2 = 0, y2 = 0] = api.coord([1, to])
  const stroke = to > from ? tokens.up : to < from ? tokens.down : tokens.flat
  return {
    type: 'group',
    focus: 'self',
    children: [
      {
        type: 'line',
        shape: { x1, y1, x2, y2 },
        style: { stroke, lineWidth: 1.5, opacity: 0.45 },
        emphasis: { style: { lineWidth: 3, opacity: 1 } },
        blur: { style: { opacity: 0.15 } },
      },
      {
        type: 'circle',
        shape: { cx: x1, cy: y1, r: 3 },
        style: { fill: tokens.paper, stroke: tokens.waveBaseline, lineWidth: 1.5 },
      },
      { type: 'circle', shape: { cx: x2, cy: y2, r: 3.5 }, style: { fill: tokens.waveEnd } },
    ],
  }
}

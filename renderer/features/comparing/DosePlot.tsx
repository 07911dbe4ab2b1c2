import { useCallback, useMemo } from 'react'
import { lowess } from '#core/stats/lowess.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import type { DosePoint } from './dose-points.ts'
import { spreadPoints } from './spread-points.ts'
import { useCases } from './useCases.ts'

type Props = { readonly points: readonly DosePoint[]; readonly doseName: string; readonly label: string }

/** Change against an amount of the programme, a point a principal, with a line to lead the eye. */
export function DosePlot({ points, doseName, label }: Props) {
  const { t, number, change } = useTranslate()
  const { nameOf, open } = useCases()
  const draw = useCallback(
    (tokens: ChartTokens) => {
      const xs = points.map(({ x }) => x)
      const [low, high] = [Math.min(...xs), Math.max(...xs)]
      const width = Math.max(1, high - low)
      const aside = spreadPoints(points, 0.12)
      return {
        grid: { left: 44, right: 24, top: 12, bottom: 40 },
        xAxis: {
          type: 'value' as const,
          min: low - width * 0.1,
          max: high + width * 0.1,
          // Bounds are only there to leave room: their own labels would be fractions of a session.
          axisLabel: { color: tokens.ink3, showMinLabel: false, showMaxLabel: false },
          minInterval: 1,
          name: doseName,
          nameLocation: 'middle' as const,
          nameGap: 26,
          nameTextStyle: { color: tokens.ink2, fontSize: 12 },
          axisLine: { onZero: false, lineStyle: { color: tokens.lineStrong } },
          splitLine: { show: false },
        },
        yAxis: {
          type: 'value' as const,
          // Else it would stand at 0 sessions, among the points.
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: { color: tokens.ink3, formatter: (value: number) => change(value, 1) },
          splitLine: { lineStyle: { color: tokens.line } },
        },
        series: [
          {
            id: 'principals',
            type: 'scatter' as const,
            symbolSize: 8,
            data: points.map(({ x, y }, index) => [x + (aside[index] ?? 0) * width * 0.012, y]),
            itemStyle: { color: tokens.paper, borderColor: tokens.accent, borderWidth: 1.5 },
          },
          {
            id: 'curve',
            type: 'line' as const,
            silent: true,
            symbol: 'none',
            data: lowess(points).map(({ x, y }) => [x, y]),
            lineStyle: { color: tokens.ink2, width: 2, type: 'dashed' as const },
          },
        ],
      }
    },
    [points, doseName, change],
  )
  const table = useMemo(
    () => ({
      columns: [t('compare.principal'), doseName, t('compare.change')],
      rows: points.map((point) => [nameOf(point.case), number(point.x), change(point.y)]),
    }),
    [points, doseName, nameOf, t, number, change],
  )
  const pointAt = ({ series, index }: { readonly series: string; readonly index: number }) =>
    series === 'principals' ? points[index] : undefined
  return (
    <Chart
      draw={draw}
      height={280}
      label={label}
      table={table}
      tooltip={(place) => {
        const point = pointAt(place)
        return point ? [nameOf(point.case), `${doseName}: ${number(point.x)}`, change(point.y)] : []
      }}
      onOpen={(place) => {
        const point = pointAt(place)
        if (point) open(point.case)
      }}
    />
  )
}

import { useCallback, useMemo, useState } from 'react'
import { lowess } from '#core/stats/lowess.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import type { DosePoint } from './dose-points.ts'
import { type DoseSpot, doseSpots } from './dose-spots.ts'
import { PeopleBehind } from './PeopleBehind.tsx'
import { spreadPoints } from './spread-points.ts'
import { useCases } from './useCases.ts'

type Props = { readonly points: readonly DosePoint[]; readonly doseName: string; readonly label: string }

/** Change against an amount of the programme, a point a principal (of very many a mark for all who stand together), with a line to lead the eye. */
export function DosePlot({ points, doseName, label }: Props) {
  const { t, number, change } = useTranslate()
  const { nameOf, open } = useCases()
  const spots = useMemo(() => doseSpots(points), [points])
  const [opened, setOpened] = useState<number | null>(null)
  const draw = useCallback(
    (tokens: ChartTokens) => {
      const xs = points.map(({ x }) => x)
      const [low, high] = [Math.min(...xs), Math.max(...xs)]
      const width = Math.max(1, high - low)
      const aside = spreadPoints(spots, 0.12)
      const most = Math.max(...spots.map((spot) => spot.points.length))
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
            data: spots.map(({ x, y, points: own }, index) => ({
              value: [x + (most === 1 ? (aside[index] ?? 0) * width * 0.012 : 0), y],
              // By area, so that a mark is as large as the number of those who stand there.
              symbolSize: most === 1 ? 8 : Math.max(4, 28 * Math.sqrt(own.length / most)),
            })),
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
    [points, spots, doseName, change],
  )
  const table = useMemo(
    () => ({
      columns: [t('compare.principal'), doseName, t('compare.change')],
      rows: points.map((point) => [nameOf(point.case), number(point.x), change(point.y)]),
    }),
    [points, doseName, nameOf, t, number, change],
  )
  const spotAt = ({ series, index }: { readonly series: string; readonly index: number }) =>
    series === 'principals' ? spots[index] : undefined
  const shown = opened === null ? undefined : spots[opened]
  const say = (spot: DoseSpot): readonly string[] => {
    const [first, ...others] = spot.points
    const who =
      first && others.length === 0 ? nameOf(first.case) : t('compare.principals', { count: spot.points.length })
    return [who, `${doseName}: ${number(spot.x, Number.isInteger(spot.x) ? 0 : 1)}`, change(spot.y)]
  }
  return (
    <>
      <Chart
        draw={draw}
        height={280}
        label={label}
        table={table}
        tooltip={(place) => {
          const spot = spotAt(place)
          return spot ? say(spot) : []
        }}
        onOpen={(place) => {
          const [first, ...others] = spotAt(place)?.points ?? []
          if (first && others.length === 0) open(first.case)
          else if (first) setOpened(place.index === opened ? null : place.index)
        }}
      />
      {shown && shown.points.length > 1 ? (
        <PeopleBehind
          key={opened}
          title={say(shown).join(' · ')}
          codes={shown.points.map((point) => point.case)}
          nameOf={nameOf}
          open={open}
        />
      ) : null}
    </>
  )
}

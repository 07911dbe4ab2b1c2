import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { StudyOverview } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import { outcomeChartHeight } from './outcome-chart-height.ts'

type Years = NonNullable<StudyOverview['outcomes']>['years']

/** All schools together, year by year, against their target; a year opens the outcomes. */
export function OutcomesChart({ years, label }: { readonly years: Years; readonly label: string }) {
  const { t, number, share } = useTranslate()
  const navigate = useNavigate()
  const target = t('overview.target')
  const draw = useCallback((tokens: ChartTokens) => drawYears(years, target, tokens), [years, target])
  const table = useMemo(
    () => ({
      columns: [t('overview.year'), t('overview.graduates'), target, t('overview.shareOfCohort')],
      rows: years.map((year) => [
        String(year.year),
        year.value === null ? '–' : number(year.value),
        year.target === null ? '–' : number(year.target),
        year.share === null ? '–' : share(year.share),
      ]),
    }),
    [years, target, t, number, share],
  )
  const pointed = ({ series, index }: { readonly series: string; readonly index: number }) => {
    const year = series === 'sum' ? years[index] : undefined
    if (!year || year.value === null) return []
    return [`${year.year}: ${number(year.value)}`, ...(year.share === null ? [] : [share(year.share)])]
  }
  return (
    <Chart
      draw={draw}
      height={outcomeChartHeight}
      label={label}
      table={table}
      tooltip={pointed}
      onOpen={() => void navigate({ to: '/compare', search: { view: 'outcomes' } })}
    />
  )
}

function drawYears(years: Years, target: string, tokens: ChartTokens) {
  const lastTarget = years.findLastIndex((year) => year.target !== null)
  return {
    grid: { left: 16, right: 72, top: 24, bottom: 28 },
    xAxis: {
      type: 'category',
      data: years.map((year) => String(year.year)),
      boundaryGap: false,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: tokens.ink3, fontSize: 11, margin: 14 },
    },
    yAxis: { type: 'value', scale: true, show: false },
    series: [
      {
        type: 'line',
        silent: true,
        symbol: 'none',
        data: years.map((year, index) => ({
          value: year.target ?? '-',
          ...(index === lastTarget ? { symbol: 'circle', symbolSize: 1, label: endLabel(target, tokens) } : {}),
        })),
        lineStyle: { color: tokens.lineStrong, width: 2, type: [4, 4] },
        itemStyle: { color: tokens.lineStrong },
      },
      {
        id: 'sum',
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        data: years.map((year) => year.value ?? '-'),
        lineStyle: { color: tokens.accent, width: 2.5 },
        itemStyle: { color: tokens.accent },
        label: { show: true, position: 'bottom', distance: 8, color: tokens.ink, fontSize: 11 },
      },
    ],
  }
}

function endLabel(text: string, tokens: ChartTokens) {
  return { show: true, position: 'right', distance: 8, formatter: text, color: tokens.ink3, fontSize: 11 }
}

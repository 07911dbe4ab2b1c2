import { useCallback, useMemo } from 'react'
import type { StudyOverview } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import { outcomeChartHeight } from './outcome-chart-height.ts'

type Years = NonNullable<StudyOverview['outcomes']>['years']

/** All schools together, year by year, against their target. */
export function OutcomesChart({ years, label }: { readonly years: Years; readonly label: string }) {
  const { t, number, share } = useTranslate()
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
  return <Chart draw={draw} height={outcomeChartHeight} label={label} table={table} />
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
        type: 'line',
        silent: true,
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

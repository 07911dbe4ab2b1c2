import { useCallback, useMemo } from 'react'
import type { OutcomeMeasure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'

type Props = {
  readonly outcome: OutcomeMeasure
  readonly label: string
  /** A year opens its schools. */
  readonly onOpen: (year: number) => void
}

/** The sum over schools as a line, the target dashed; years run from the left in every language. */
export function OutcomeChart({ outcome, label, onOpen }: Props) {
  const { t, number, share } = useTranslate()
  const { byYear } = outcome
  const draw = useCallback(
    (tokens: ChartTokens) => ({
      grid: { left: 48, right: 64, top: 24, bottom: 28 },
      xAxis: {
        type: 'category' as const,
        data: byYear.map(({ year }) => String(year)),
        boundaryGap: false,
        axisLine: { lineStyle: { color: tokens.lineStrong } },
        axisTick: { show: false },
        axisLabel: { color: tokens.ink3 },
      },
      yAxis: {
        type: 'value' as const,
        scale: true,
        // Room under the line: a point on the axis would have its number among the years.
        boundaryGap: ['16%', '4%'] as [string, string],
        axisLabel: { color: tokens.ink3 },
        splitLine: { lineStyle: { color: tokens.line } },
      },
      series: [
        {
          id: 'sum',
          type: 'line' as const,
          data: byYear.map(({ sum }) => sum),
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { color: tokens.accent, width: 2.5 },
          itemStyle: { color: tokens.accent },
          label: { show: true, position: 'bottom' as const, color: tokens.ink },
        },
        {
          id: 'target',
          type: 'line' as const,
          data: byYear.map(({ target }) => target),
          symbol: 'none',
          lineStyle: { color: tokens.lineStrong, width: 2, type: 'dashed' as const },
          endLabel: { show: true, formatter: t('compare.target'), color: tokens.ink3 },
        },
      ],
    }),
    [byYear, t],
  )
  const table = useMemo(() => {
    const say = (value: number | null, write: (value: number) => string): string =>
      value === null ? '–' : write(value)
    return {
      columns: [
        t('compare.year'),
        t('compare.sites'),
        t('compare.sum'),
        t('compare.perSchool'),
        t('compare.shareOfCohort'),
        t('compare.target'),
      ],
      rows: byYear.map((row) => [
        String(row.year),
        number(row.sites),
        say(row.sum, number),
        say(row.mean, (value) => number(value, 1)),
        say(row.share, share),
        say(row.target, number),
      ]),
    }
  }, [byYear, t, number, share])
  const pointed = ({ index }: { readonly index: number }) => {
    const row = byYear[index]
    if (!row) return []
    return [
      `${row.year}: ${row.sum === null ? '–' : number(row.sum)}`,
      ...(row.share === null ? [] : [share(row.share)]),
    ]
  }
  const open = ({ index }: { readonly index: number }) => {
    const row = byYear[index]
    if (row) onOpen(row.year)
  }
  return <Chart draw={draw} height={260} label={label} table={table} tooltip={pointed} onOpen={open} />
}

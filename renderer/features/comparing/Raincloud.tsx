import { useCallback, useMemo } from 'react'
import type { ScorePair } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import { drawRaincloud } from './draw-raincloud.ts'

type Props = {
  readonly pairs: readonly ScorePair[]
  /** From this size on a change is larger than the questionnaire's own error; null when not known. */
  readonly threshold: number | null
  readonly nameOf: (code: string) => string
  readonly onOpen: (code: string) => void
}

/** How the changes spread: their density, a box, and every principal as a point that opens the principal. */
export function Raincloud({ pairs, threshold, nameOf, onOpen }: Props) {
  const { t, number, change } = useTranslate()
  const draw = useCallback((tokens: ChartTokens) => drawRaincloud({ pairs, threshold, tokens }), [pairs, threshold])
  const table = useMemo(
    () => ({
      columns: [t('compare.principal'), t('compare.change'), t('measurePage.reliable')],
      rows: pairs.map((pair) => [
        nameOf(pair.case),
        change(pair.change),
        t(pair.reliable === 'not known' ? 'measurePage.notKnown' : `measurePage.${pair.reliable}`),
      ]),
    }),
    [pairs, nameOf, t, change],
  )
  const pairAt = ({ series, index }: { readonly series: string; readonly index: number }) =>
    series === 'principals' ? pairs[index] : undefined
  return (
    <Chart
      draw={draw}
      height={220}
      label={t('measurePage.cloudAlt', { count: pairs.length })}
      table={table}
      tooltip={(point) => {
        const pair = pairAt(point)
        if (!pair) return []
        return [
          t('compare.pointOf', {
            name: nameOf(pair.case),
            from: number(pair.baseline, 2),
            to: number(pair.end, 2),
          }),
          change(pair.change),
        ]
      }}
      onOpen={(point) => {
        const pair = pairAt(point)
        if (pair) onOpen(pair.case)
      }}
    />
  )
}

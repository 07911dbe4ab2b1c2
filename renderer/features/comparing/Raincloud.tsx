import { useCallback, useMemo, useState } from 'react'
import type { ScorePair } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import { type Bin, binChanges } from './bin-changes.ts'
import { drawRaincloud } from './draw-raincloud.ts'
import { MANY } from './many.ts'
import { PeopleBehind } from './PeopleBehind.tsx'

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
  const [opened, setOpened] = useState<number | null>(null)
  const bins = useMemo(() => (pairs.length < MANY ? null : binChanges(pairs)), [pairs])
  const draw = useCallback(
    (tokens: ChartTokens) => drawRaincloud({ pairs, bins, threshold, tokens }),
    [pairs, bins, threshold],
  )
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
  const pairAt = ({ series, index }: Place) => (series === 'principals' ? pairs[index] : undefined)
  const binAt = ({ series, index }: Place) => (series === 'bins' ? bins?.[index] : undefined)
  const say = (bin: Bin) => t('measurePage.bin', { count: bin.pairs.length, change: change(bin.at) })
  const shown = opened === null ? undefined : bins?.[opened]
  return (
    <>
      <Chart
        draw={draw}
        height={220}
        label={t('measurePage.cloudAlt', { count: pairs.length })}
        table={table}
        tooltip={(point) => {
          const [pair, bin] = [pairAt(point), binAt(point)]
          if (bin) return [say(bin)]
          if (!pair) return []
          const ends = { from: number(pair.baseline, 2), to: number(pair.end, 2) }
          return [t('compare.pointOf', { name: nameOf(pair.case), ...ends }), change(pair.change)]
        }}
        onOpen={(point) => {
          const pair = pairAt(point)
          if (pair) onOpen(pair.case)
          if (binAt(point)) setOpened(point.index === opened ? null : point.index)
        }}
      />
      {shown ? (
        <PeopleBehind
          key={opened}
          title={say(shown)}
          codes={shown.pairs.map((pair) => pair.case)}
          nameOf={nameOf}
          open={onOpen}
        />
      ) : null}
    </>
  )
}

type Place = { readonly series: string; readonly index: number }

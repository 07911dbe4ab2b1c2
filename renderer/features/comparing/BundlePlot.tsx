import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts'
import { useCallback, useMemo, useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import { type Bundle, bundlePairs } from './bundle-pairs.ts'
import { PeopleBehind } from './PeopleBehind.tsx'
import type { Pair, SlopeProps } from './SlopePlot.tsx'
import { slopeAxes } from './slope-axes.ts'
import { slopeRange } from './slope-range.ts'

const THICKEST = 14

/** Very many principals: a line for all who went about the same way, the thicker the more; it opens them. */
export function BundlePlot({ pairs, range, ends, onOpen }: SlopeProps) {
  const { t, number } = useTranslate()
  const [first, last] = ends
  const [opened, setOpened] = useState<number | null>(null)
  const axis = useMemo(() => slopeRange(pairs, range), [pairs, range])
  const bundles = useMemo(() => bundlePairs(pairs, axis), [pairs, axis])
  const draw = useCallback(
    (tokens: ChartTokens) => ({
      ...slopeAxes({ ends: [first, last], range: axis, tokens }),
      series: [
        {
          id: 'bundles',
          type: 'custom' as const,
          dimensions: ['from', 'to', 'share'].map((name) => ({ name, type: 'number' as const })),
          encode: { y: ['from', 'to'] },
          data: bundles.map(({ from, to, pairs: own }) => [from, to, own.length / (bundles.at(-1)?.pairs.length ?? 1)]),
          renderItem: (_params: unknown, api: CustomSeriesRenderItemAPI) => drawBundle(api, tokens),
        },
      ],
    }),
    [bundles, axis, first, last],
  )
  const say = ({ from, to, pairs: own }: Bundle<Pair>) =>
    t('measurePage.bundle', { count: own.length, from: number(from, 1), to: number(to, 1) })
  const table = useMemo(
    () => ({
      columns: [first, last, t('compare.nPairs')],
      rows: bundles
        .toReversed()
        .map(({ from, to, pairs: own }) => [number(from, 1), number(to, 1), number(own.length)]),
    }),
    [bundles, first, last, t, number],
  )
  const shown = opened === null ? undefined : bundles[opened]
  const byId = useMemo(() => new Map<string, Pair>(pairs.map((pair) => [pair.caseId, pair])), [pairs])
  return (
    <>
      <Chart
        draw={draw}
        height={280}
        label={t('measurePage.bundlesAlt')}
        table={table}
        tooltip={({ index }) => (bundles[index] ? [say(bundles[index])] : [])}
        onOpen={({ index }) => setOpened(index === opened ? null : index)}
      />
      {shown ? (
        <PeopleBehind
          key={opened}
          title={say(shown)}
          codes={shown.pairs.map(({ caseId }) => caseId)}
          nameOf={(id) => byId.get(id)?.pseudonym ?? id}
          open={(id) => {
            const pair = byId.get(id)
            if (pair) onOpen(pair)
          }}
        />
      ) : null}
    </>
  )
}

function drawBundle(api: CustomSeriesRenderItemAPI, tokens: ChartTokens): CustomSeriesRenderItemReturn {
  const [from, to, share] = [Number(api.value(0)), Number(api.value(1)), Number(api.value(2))]
  const [x1 = 0, y1 = 0] = api.coord([0, from])
  const [x2 = 0, y2 = 0] = api.coord([1, to])
  const stroke = to > from ? tokens.up : to < from ? tokens.down : tokens.flat
  const lineWidth = Math.max(0.75, THICKEST * share)
  return {
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke, lineWidth, opacity: 0.55, lineCap: 'round' },
    emphasis: { style: { lineWidth: lineWidth + 2, opacity: 1 } },
  }
}

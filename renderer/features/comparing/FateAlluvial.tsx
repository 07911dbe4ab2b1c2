import { useCallback, useMemo } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Chart } from '#renderer/ui/chart/Chart.tsx'
import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'
import type { FateFlow } from './fate-flows.ts'

type Props = {
  readonly flows: readonly FateFlow[]
  readonly waves: readonly [string, string]
  readonly nameOf: (code: string) => string
  /** A flow opens its principals. */
  readonly onOpen: (flow: FateFlow) => void
}

/** Where a theme came from and went: bands as wide as the principals in them, from the first wave to the last. */
export function FateAlluvial({ flows, waves, nameOf, onOpen }: Props) {
  const { t, number, list } = useTranslate()
  const [first, last] = waves
  const draw = useCallback(
    (tokens: ChartTokens) => {
      const colors = { gained: tokens.up, kept: tokens.flat, lost: tokens.down, never: tokens.lineStrong }
      const node = (wave: 0 | 1, presence: 'present' | 'absent') => {
        const count = flows
          .filter((flow) => (wave === 0 ? flow.from : flow.to) === presence)
          .reduce((sum, flow) => sum + flow.cases.length, 0)
        const isEnd = wave === 1
        const solid = presence === 'present'
        return {
          name: `${wave}:${presence}`,
          depth: wave,
          count,
          label: {
            position: isEnd ? ('left' as const) : ('right' as const),
            formatter: `${t(`measurePage.${presence}`)} · ${number(count)}`,
            color: tokens.ink,
          },
          itemStyle: {
            color: solid ? (isEnd ? tokens.waveEnd : tokens.paper) : tokens.paper,
            borderColor: solid ? (isEnd ? tokens.waveEnd : tokens.waveBaseline) : tokens.lineStrong,
            borderWidth: 1.5,
            borderType: solid ? ('solid' as const) : ('dashed' as const),
          },
        }
      }
      const nodes = [node(0, 'present'), node(0, 'absent'), node(1, 'present'), node(1, 'absent')]
      return {
        series: [
          {
            id: 'fates',
            type: 'sankey' as const,
            left: 8,
            right: 8,
            top: 8,
            bottom: 8,
            nodeWidth: 14,
            nodeGap: 18,
            layoutIterations: 0,
            draggable: false,
            emphasis: { lineStyle: { opacity: 0.75 } },
            data: nodes.filter(({ count }) => count > 0).map(({ count, ...rest }) => rest),
            links: flows.map((flow) => ({
              source: `0:${flow.from}`,
              target: `1:${flow.to}`,
              value: flow.cases.length,
              lineStyle: { color: colors[flow.fate], opacity: 0.35, curveness: 0.5 },
            })),
          },
        ],
      }
    },
    [flows, t, number],
  )
  const table = useMemo(
    () => ({
      columns: [t('measurePage.fate'), first, last, t('compare.n')],
      rows: flows.map((flow) => [
        t(`measurePage.${flow.fate}`),
        t(`measurePage.${flow.from}`),
        t(`measurePage.${flow.to}`),
        number(flow.cases.length),
      ]),
    }),
    [flows, first, last, t, number],
  )
  const flowAt = ({ part, index }: { readonly part: string; readonly index: number }) =>
    part === 'edge' ? flows[index] : undefined
  return (
    <Chart
      draw={draw}
      height={180}
      label={t('measurePage.alluvialAlt')}
      table={table}
      tooltip={(point) => {
        const flow = flowAt(point)
        if (!flow) return []
        return [
          `${t(`measurePage.${flow.fate}`)}: ${t('compare.principals', { count: flow.cases.length })}`,
          list(flow.cases.map(nameOf)),
        ]
      }}
      onOpen={(point) => {
        const flow = flowAt(point)
        if (flow) onOpen(flow)
      }}
    />
  )
}

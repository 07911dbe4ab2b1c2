import type { ChartTokens } from '#renderer/ui/chart/chart-tokens.ts'

type Axes = {
  /** What stands under each end. */
  readonly ends: readonly [string, string]
  readonly range: { readonly min: number; readonly max: number }
  readonly tokens: ChartTokens
}

/** Two waves beside each other over the range of the measure. */
export function slopeAxes({ ends, range, tokens }: Axes) {
  return {
    grid: { left: 32, right: 32, top: 8, bottom: 24 },
    xAxis: {
      type: 'category' as const,
      data: [...ends],
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: tokens.ink2, fontSize: 12, interval: 0 },
    },
    yAxis: {
      type: 'value' as const,
      ...range,
      splitNumber: 4,
      axisLabel: { color: tokens.ink3 },
      splitLine: { lineStyle: { color: tokens.line } },
    },
  }
}

import { base, LABEL_WIDTH, numberAxis, rowAxis, waveLegend } from './axes.ts'
import { type DrawnChart, FULL_WIDTH } from './chart-option.ts'
import type { PresenceChart } from './chart-spec.ts'
import { dumbbellSeries } from './dumbbell.ts'
import { type ChartLook, COLORS, clearColor } from './look.ts'

const ROW = 34
const HEAD = 34
const FOOT = 34
/** Kept for `3 › 11` at the far side. */
const FIGURES = 72

/** How many people raised each theme, at both points. */
export function presenceOption(spec: PresenceChart, look: ChartLook): DrawnChart {
  const rtl = look.direction === 'rtl'
  const [start, end] = rtl ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const step = spec.n <= 14 ? 2 : Math.ceil(spec.n / 6 / 5) * 5
  return {
    width: FULL_WIDTH,
    height: HEAD + spec.rows.length * ROW + FOOT,
    option: {
      ...base(look),
      legend: waveLegend(spec.baselineLabel, spec.endLabel, look, LABEL_WIDTH),
      grid: { [start]: LABEL_WIDTH, [end]: FIGURES, top: HEAD, height: spec.rows.length * ROW },
      xAxis: numberAxis(0, spec.n, step, String),
      yAxis: rowAxis(
        spec.rows.map(({ label }) => label),
        look,
      ),
      series: [
        ...dumbbellSeries(spec, look),
        {
          type: 'scatter',
          symbolSize: 0.1,
          itemStyle: { opacity: 1 },
          clip: false,
          label: { show: true, position: end, fontSize: 13, distance: 18 },
          data: spec.rows.map(({ baseline, end, clear }, i) => ({
            value: [rtl ? 0 : spec.n, i],
            // The bundled letters have no arrows: another font's would stand out, and differ by machine.
            label: {
              formatter: rtl ? `${end} ‹ ${baseline}` : `${baseline} › ${end}`,
              color: clear === 'none' ? COLORS.ink2 : clearColor(clear, look.colors),
            },
          })),
        },
      ],
    },
  }
}

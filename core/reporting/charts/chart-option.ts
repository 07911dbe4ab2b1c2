import type { EChartsCoreOption } from 'echarts/core'
import { changeOption } from './change-option.ts'
import type { ChartSpec } from './chart-spec.ts'
import { heatOption } from './heat-option.ts'
import type { ChartLook } from './look.ts'
import { presenceOption } from './presence-option.ts'
import { slopeOption } from './slope-option.ts'
import { yearsOption } from './years-option.ts'

/** What ECharts is given, and the size for which it was laid out, in CSS pixels. */
export interface DrawnChart {
  readonly option: EChartsCoreOption
  readonly width: number
  readonly height: number
}

/** Width of a chart over the whole text column. */
export const FULL_WIDTH = 680

/**
 * The ECharts option of a chart: the same for the HTML report (SVG), the Word report (PNG) and the window.
 * Right to left turns the side on which categories are named; numbers and years keep their direction.
 */
export function chartOption(spec: ChartSpec, look: ChartLook): DrawnChart {
  switch (spec.kind) {
    case 'change':
      return changeOption(spec, look)
    case 'slope':
      return slopeOption(spec, look)
    case 'heat':
      return heatOption(spec, look)
    case 'presence':
      return presenceOption(spec, look)
    case 'years':
      return yearsOption(spec, look)
  }
}

import type { ReportColors } from '../look/report-colors.ts'
import type { ReportModel } from '../report-model.ts'
import type { Clear } from './chart-spec.ts'

/** Colours of print: one accent; baseline grey and hollow, end of year solid accent; amber for down. All hex, for old mail readers. */
export const COLORS = {
  paper: '#ffffff',
  panel: '#f7f6f3',
  line: '#e1e0db',
  lineStrong: '#c5c4be',
  ink: '#1a2026',
  ink2: '#4c535b',
  ink3: '#6f757c',
  accent: '#006a6a',
  accentSoft: '#d5f2f1',
  baseline: '#7d8792',
  down: '#ad5c15',
} as const

/** One family in three scripts, without quotes since ECharts writes it into an attribute; the fonts are the caller's. */
export const FONT_STACK = 'IBM Plex Sans, IBM Plex Sans Hebrew, IBM Plex Sans Arabic, Arial, sans-serif'

export interface ChartLook {
  readonly direction: 'ltr' | 'rtl'
  /** CSS family list. */
  readonly fontFamily: string
  readonly colors: Pick<ReportColors, 'accent' | 'down'>
}

/** Coloured only where the interval is clear of zero. */
export function clearColor(clear: Clear, { accent, down }: ChartLook['colors']): string {
  return { up: accent, down, none: COLORS.ink3 }[clear]
}

/** How a report's charts are drawn: alike in every format. */
export function chartLook({ direction, look }: Pick<ReportModel, 'direction' | 'look'>): ChartLook {
  return { direction, fontFamily: FONT_STACK, colors: look.colors }
}

import { describe, expect, it } from 'vitest'
import { chartOption } from './chart-option.ts'
import type { ChangeChart } from './chart-spec.ts'
import { drawSvg } from './draw-svg.ts'
import { COLORS } from './look.ts'

const row = {
  label: 'A <img onerror=x>',
  n: 10,
  baseline: 3,
  end: 3.5,
  change: 0.5,
  low: 0.2,
  high: 0.8,
  clear: 'up',
} as const
const change = (rows: ChangeChart['rows']): ChangeChart => ({
  kind: 'change',
  rows,
  scale: [1, 5],
  baselineLabel: 'Before',
  endLabel: 'After',
  changeLabel: 'Change',
})
const look = { direction: 'ltr', fontFamily: 'Arial', colors: COLORS } as const

describe('chartOption', () => {
  it('colours a change only where its interval is clear of zero', () => {
    const still = { ...row, change: 0.1, low: -0.1, high: 0.3, clear: 'none' } as const
    const fall = { ...row, end: 2.5, change: -0.5, low: -0.8, high: -0.2, clear: 'down' } as const
    const marks = (spec: ChangeChart) => JSON.stringify(chartOption({ ...spec, scale: null }, look).option.series)
    expect(marks(change([row]))).toContain(COLORS.accent)
    expect(marks(change([still]))).not.toContain(COLORS.accent)
    expect(marks(change([fall]))).toContain(COLORS.down)
  })

  it('names rows at the right in right-to-left, and leaves numbers running left to right', () => {
    const option = chartOption(change([row]), { ...look, direction: 'rtl' }).option
    expect(option.yAxis).toMatchObject([{ position: 'right' }, { position: 'right' }])
    expect(JSON.stringify(option.xAxis)).not.toContain('"inverse":true')
  })

  it('runs time from left to right in every language', () => {
    const years = {
      kind: 'years',
      years: [
        { year: 2016, value: 3, target: null },
        { year: 2017, value: null, target: 4 },
      ],
      valueLabel: 'v',
      targetLabel: 't',
    } as const
    const option = chartOption(years, { ...look, direction: 'rtl' }).option
    expect(option.xAxis).toMatchObject({ data: ['2016', '2017'] })
  })

  it('draws labels as text, never as markup', () => {
    const svg = drawSvg(chartOption(change([row]), look))
    expect(svg).not.toContain('<img')
    expect(svg).toContain('&lt;img onerror=x&gt;')
  })
})

import { describe, expect, it } from 'vitest'
import { chartOption } from './chart-option.ts'
import { drawSvg } from './draw-svg.ts'
import { COLORS } from './look.ts'
import { textWidth } from './text-width.ts'

describe('textWidth', () => {
  it('grows with the type and not with points over letters', () => {
    expect(textWidth('שלום', '24px Plex')).toBe(2 * textWidth('שלום', '12px Plex'))
    expect(textWidth('שָׁלוֹם', '12px Plex')).toBeCloseTo(textWidth('שלום', '12px Plex'))
    expect(textWidth('', undefined)).toBe(0)
  })

  it('keeps a Hebrew label on one line where it fits', () => {
    const spec = {
      kind: 'presence',
      rows: [{ label: 'קהילות מורים לומדות', baseline: 1, end: 2, clear: 'none' }],
      n: 12,
      baselineLabel: 'תחילת השנה',
      endLabel: 'סוף השנה',
    } as const
    expect(drawSvg(chartOption(spec, { direction: 'rtl', fontFamily: 'Arial', colors: COLORS }))).toContain(
      '>קהילות מורים לומדות<',
    )
  })
})

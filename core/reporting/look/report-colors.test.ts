import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOnWhite, isTooLight, reportColors } from './report-colors.ts'

describe('reportColors', () => {
  it('takes an accent as it is when it can be read on white', () => {
    expect(reportColors('#003f87')).toMatchObject({ accent: '#003f87', heading: '#003f87' })
  })

  it('leaves the report as it was without one', () => {
    expect(reportColors(null)).toEqual({ accent: '#006a6a', down: '#ad5c15', heading: '#1a2026' })
  })

  // Values from the WCAG formula, as webaim.org/resources/contrastchecker prints them.
  it.each([
    ['#ffffff', 1],
    ['#000000', 21],
    ['#777777', 4.48],
    ['#ff0000', 4],
  ])('knows the contrast of %s', (hex, contrast) => {
    expect(contrastOnWhite(hex)).toBeCloseTo(contrast, 1)
  })

  it('can be read whatever is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const { accent, down } = reportColors(`#${value.toString(16).padStart(6, '0')}`)
        return !isTooLight(accent) && !isTooLight(down) && accent !== down
      }),
    )
  })

  it('tells falls from rises also where the accent is as amber as falls are', () => {
    expect(reportColors('#b25a10').down).toBe('#3d5a99')
  })
})

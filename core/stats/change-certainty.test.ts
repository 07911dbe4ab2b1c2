import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeCertainty } from './change-certainty.ts'

const at = (interval: readonly [number, number] | null, adjusted: number | null, confidence = 0.95) =>
  Object.values(changeCertainty({ interval, adjusted, confidence })).join(' ')

describe('changeCertainty', () => {
  it.each([
    ['both agree, upwards', [0.1, 0.4], 0.01, 'up clear'],
    ['both agree, downwards', [-0.4, -0.1], 0.01, 'down clear'],
    ['the interval alone', [0.1, 0.4], 0.11, 'up tentative'],
    ['the interval alone, downwards', [-0.4, -0.1], 1, 'down tentative'],
    ['no adjusted p is known', [0.1, 0.4], null, 'up tentative'],
    ['an interval that touches zero', [0, 0.4], 0.001, 'none none'],
    ['an interval over zero', [-0.1, 0.4], 0.001, 'none none'],
    ['a p at the limit', [0.1, 0.4], 0.0500001, 'up tentative'],
  ] as const)('%s', (_, interval, adjusted, said) => {
    expect(at(interval, adjusted)).toBe(said)
  })

  it('says nothing without an interval, whatever the p', () => {
    expect(at(null, 0.001)).toBe('none none')
    expect(at(null, null)).toBe('none none')
  })

  it('asks for more where more confidence is wanted', () => {
    expect([at([0.1, 0.4], 0.03, 0.9), at([0.1, 0.4], 0.03, 0.99)]).toEqual(['up clear', 'up tentative'])
  })

  it('turned round, says the same of the other direction', () => {
    const figure = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(figure, figure, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (a, b, adjusted) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const said = changeCertainty({ interval: [low, high], adjusted, confidence: 0.95 })
        const turned = changeCertainty({ interval: [-high, -low], adjusted, confidence: 0.95 })
        expect(turned.certainty).toBe(said.certainty)
        expect(turned.direction).toBe({ up: 'down', down: 'up', none: 'none' }[said.direction])
      }),
    )
  })
})

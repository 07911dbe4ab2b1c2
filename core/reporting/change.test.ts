import { describe, expect, it } from 'vitest'
import { clearOf, countChanges, sizeInWords } from './change.ts'
import { decimal, probability, signed, whole } from './numbers.ts'
import { en } from './words/en.ts'

describe('what a change is called', () => {
  it('is clear only when the interval lies wholly on one side of zero', () => {
    expect([
      clearOf([0.1, 0.4]),
      clearOf([-0.4, -0.1]),
      clearOf([0, 0.4]),
      clearOf([-0.1, 0.4]),
      clearOf(null),
    ]).toEqual(['up', 'down', 'none', 'none', 'none'])
  })

  it('has its size by the standardised change, in either direction', () => {
    expect([0.19, -0.2, 0.5, -0.8].map((g) => sizeInWords(g, en.sizes))).toEqual([
      'very small',
      'small',
      'moderate',
      'large',
    ])
  })

  it('counts who rose, stayed and fell, rounding errors apart', () => {
    expect(
      countChanges([
        { baseline: 0.3, end: 0.1 + 0.2 },
        { baseline: 1, end: 2 },
        { baseline: 2, end: 1 },
      ]),
    ).toEqual({ rose: 1, same: 1, fell: 1 })
  })
})

describe('numbers in print', () => {
  it('have a true minus, a plus where they are changes, and no negative zero', () => {
    expect([decimal(-0.2), signed(0.61), signed(-0.381), signed(-0.0001), whole(1204), whole(-1234567)]).toEqual([
      '−0.20',
      '+0.61',
      '−0.38',
      '0.00',
      '1,204',
      '−1,234,567',
    ])
  })

  it('keep a place more rather than look like zero', () => {
    expect([signed(0.004), signed(-0.0007), decimal(0)]).toEqual(['+0.004', '−0.001', '0.00'])
  })

  it('never give a probability as 0', () => {
    expect([probability(0), probability(0.00099), probability(0.0314)]).toEqual(['<0.001', '<0.001', '0.031'])
  })
})

import { expect, test } from 'vitest'
import { tippingPoint } from './tipping-point.ts'

test('eight seen rose by .5 (.2 to .8); had the two missing fallen by .5, the mean of ten is .3 and the lower end 0', () => {
  const answer = tippingPoint(0.5, [0.2, 0.8], 8, 2)
  expect(answer.ok && answer.value.shift).toBeCloseTo(-1, 12)
  expect(answer.ok && answer.value.change).toBeCloseTo(-0.5, 12)
  const mean = (8 * 0.5 + 2 * -0.5) / 10
  expect(0.2 + (mean - 0.5)).toBeCloseTo(0, 12)
})

test('of a fall it is the mirror image', () => {
  const answer = tippingPoint(-0.5, [-0.8, -0.2], 8, 2)
  expect(answer.ok && answer.value.change).toBeCloseTo(0.5, 12)
})

test('nothing to tip', () => {
  expect(tippingPoint(0.5, [0.2, 0.8], 8, 0)).toEqual({ ok: false, why: 'nobody is missing' })
  expect(tippingPoint(0.1, [-0.2, 0.4], 8, 2)).toEqual({ ok: false, why: 'the interval holds 0 already' })
})

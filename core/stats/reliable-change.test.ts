import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { reliableChange, standardErrorOfMeasurement } from './reliable-change.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

test('R 4.2.2: sd(b) * sqrt(1 - .8), and table(abs(d) > qnorm(.975) * sqrt(2) * sem)', () => {
  const answer = reliableChange(BEFORE, differences(BEFORE, AFTER), 0.8, 0.95)
  expect(answer.ok && answer.value.sem).toBeCloseTo(0.2126314210367819, 14)
  expect(answer.ok && answer.value.threshold).toBeCloseTo(0.5893733991835649, 12)
  expect(answer.ok && answer.value).toMatchObject({ rose: 3, same: 9, fell: 0 })
})

test('a change on the threshold itself is not beyond it', () => {
  // s = √2, α = .5: SEM = 1, threshold = z·√2.
  const threshold = 1.959963984540054 * Math.SQRT2
  const answer = reliableChange([0, 2], [threshold, threshold + 1e-6], 0.5, 0.95)
  expect(answer.ok && answer.value).toMatchObject({ rose: 1, same: 1, fell: 0 })
})

test('a negative alpha, a constant wave and one case have none', () => {
  expect(standardErrorOfMeasurement([1, 2], -0.1)).toEqual({
    ok: false,
    why: 'the reliability is not between 0 and 1',
  })
  expect(reliableChange([2, 2, 2], [0, 1, 2], 0.8, 0.95)).toEqual({ ok: false, why: 'the values do not vary' })
  expect(reliableChange([2], [0], 0.8, 0.95)).toEqual({ ok: false, why: 'fewer than 2 values' })
})

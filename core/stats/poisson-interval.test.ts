import { expect, test } from 'vitest'
import { poissonInterval } from './poisson-interval.ts'

test.each([
  [7, 0.95, 2.814363051519867, 14.422675361702378],
  [0, 0.95, 0, 3.688879454113935],
  [893, 0.9, 844.4217110038317, 943.7427665638736],
])('%i counted; R 4.2.2: poisson.test(count)$conf.int', (count, confidence, low, high) => {
  const answer = poissonInterval(count, confidence)
  expect(answer.ok && answer.value[0]).toBeCloseTo(low, 8)
  expect(answer.ok && answer.value[1]).toBeCloseTo(high, 8)
})

test('a half or a debt is no count', () => {
  expect(poissonInterval(2.5, 0.95)).toEqual({ ok: false, why: 'not a count' })
  expect(poissonInterval(-1, 0.95)).toEqual({ ok: false, why: 'not a count' })
})

import { expect, test } from 'vitest'
import { binomialInterval } from './binomial-interval.ts'

test.each([
  [3, 12, 0.95, 0.05486064452799276, 0.5718584618781891],
  [0, 10, 0.95, 0, 0.30849710781876083],
  [10, 10, 0.95, 0.6915028921812392, 1],
  [28, 218, 0.9, 0.09284501458758156, 0.17183500294711906],
])('%i of %i; R 4.2.2: binom.test(count, whole)$conf.int', (count, whole, confidence, low, high) => {
  const answer = binomialInterval(count, whole, confidence)
  expect(answer.ok && answer.value[0]).toBeCloseTo(low, 11)
  expect(answer.ok && answer.value[1]).toBeCloseTo(high, 11)
})

test('has no answer of nothing, of more than the whole, or of what is no count', () => {
  expect(binomialInterval(0, 0, 0.95)).toEqual({ ok: false, why: 'no values' })
  expect(binomialInterval(4, 3, 0.95)).toEqual({ ok: false, why: 'more than the whole' })
  expect(binomialInterval(1.5, 3, 0.95)).toEqual({ ok: false, why: 'not a count' })
})

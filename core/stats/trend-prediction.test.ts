import { expect, test } from 'vitest'
import { trendPrediction } from './trend-prediction.ts'

const YEARS = [2014, 2015, 2016, 2017]
const SUMS = [540, 571, 580, 622]

test('R 4.2.2: predict(lm(y ~ x), data.frame(x = 2018), interval = "prediction")', () => {
  const answer = trendPrediction(YEARS, SUMS, 2018, 0.95)
  expect(answer.ok && answer.value.expected).toBeCloseTo(642, 9)
  expect(answer.ok && answer.value.interval[0]).toBeCloseTo(577.1918511771397, 8)
  expect(answer.ok && answer.value.interval[1]).toBeCloseTo(706.8081488228603, 8)
})

test('the same rise in every year goes on as it was', () => {
  const answer = trendPrediction([1, 2, 3], [4, 6, 8], 4, 0.95)
  expect(answer.ok && answer.value.expected).toBeCloseTo(10, 12)
})

test('two years make no trend, nor do three values of one year', () => {
  expect(trendPrediction([1, 2], [1, 2], 3, 0.95)).toEqual({ ok: false, why: 'fewer than 3 values' })
  expect(trendPrediction([1, 1, 1], [1, 2, 3], 3, 0.95)).toEqual({ ok: false, why: 'the values do not vary' })
})

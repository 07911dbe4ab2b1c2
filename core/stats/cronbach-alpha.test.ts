import { expect, test } from 'vitest'
import { cronbachAlpha, feldtInterval } from './cronbach-alpha.ts'
import { FIVE_ITEMS } from './items.fixture.ts'

test('R 4.2.2, psych 2.2.9: alpha(items)$total$raw_alpha', () => {
  const answer = cronbachAlpha(FIVE_ITEMS)
  expect(answer.ok && answer.value).toBeCloseTo(0.9131455399061034, 12)
})

test('Feldt; psych 2.2.9: alpha(items)$feldt', () => {
  const answer = feldtInterval(0.9131455399061034, 12, 5, 0.95)
  expect(answer.ok && answer.value[0]).toBeCloseTo(0.8001023793868585, 8)
  expect(answer.ok && answer.value[1]).toBeCloseTo(0.9714831392045886, 8)
})

test('has no answer for one respondent, one item or a constant total', () => {
  expect(cronbachAlpha([[1, 2]])).toEqual({ ok: false, why: 'fewer than 2 values' })
  expect(cronbachAlpha([[1], [2]])).toEqual({ ok: false, why: 'fewer than 2 items' })
  expect(
    cronbachAlpha([
      [1, 2],
      [2, 1],
    ]),
  ).toEqual({ ok: false, why: 'the values do not vary' })
  expect(feldtInterval(0.8, 1, 5, 0.95)).toEqual({ ok: false, why: 'fewer than 2 values' })
  expect(feldtInterval(0.8, 9, 1, 0.95)).toEqual({ ok: false, why: 'fewer than 2 items' })
})

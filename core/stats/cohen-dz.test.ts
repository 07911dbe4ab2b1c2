import { expect, test } from 'vitest'
import { cohenDz, cohenDzInterval } from './cohen-dz.ts'
import { differences } from './differences.ts'
import { AFTER, BEFORE, WORKED } from './scores.fixture.ts'

const CHANGES = differences(BEFORE, AFTER)

test('R 4.2.2, effectsize 0.8.3: cohens_d(end, baseline, paired = TRUE)', () => {
  const answer = cohenDz(CHANGES)
  expect(answer.ok && answer.value).toBeCloseTo(0.9709981800007343, 12)
})

test('R 4.2.2: mean(d) / sd(d) on the worked set', () => {
  const answer = cohenDz(WORKED)
  expect(answer.ok && answer.value).toBeCloseTo(0.6055300708194983, 12)
})

test('interval; R 4.2.2: uniroot over pt(t, 11, ncp); effectsize gives the same to six digits', () => {
  const answer = cohenDzInterval(CHANGES, 0.95)
  expect(answer.ok && answer.value[0]).toBeCloseTo(0.2631799968, 8)
  expect(answer.ok && answer.value[1]).toBeCloseTo(1.6498859022, 8)
})

test('interval of a change of 0 stands even around it', () => {
  const answer = cohenDzInterval([-1, 1, -2, 2], 0.9)
  expect(answer.ok && answer.value[0] + answer.value[1]).toBeCloseTo(0, 10)
})

test('has no answer for one pair or changes that do not vary', () => {
  expect(cohenDz([1])).toEqual({ ok: false, why: 'fewer than 2 pairs' })
  expect(cohenDzInterval([1, 1], 0.95)).toEqual({ ok: false, why: 'the changes do not vary' })
})

import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { rankBiserial } from './rank-biserial.ts'
import { AFTER, BEFORE, WORKED } from './scores.fixture.ts'

test('R 4.2.2, effectsize 0.8.3: rank_biserial(end, baseline, paired = TRUE); and the worked set', () => {
  const [scores, worked] = [rankBiserial(differences(BEFORE, AFTER)), rankBiserial(WORKED)]
  // effectsize ranks the unrounded differences, in which 3.8 − 3.6 and 3.0 − 2.8 are not tied: 0.81818 there too.
  expect(scores.ok && scores.value).toBeCloseTo((61 - 5) / 66, 12)
  expect(worked.ok && worked.value).toBeCloseTo(0.6363636363636365, 12)
})

test('is 1 when all rose, −1 when all fell, and nothing when none changed', () => {
  expect(rankBiserial([1, 2])).toEqual({ ok: true, value: 1 })
  expect(rankBiserial([-1, -2])).toEqual({ ok: true, value: -1 })
  expect(rankBiserial([0])).toEqual({ ok: false, why: 'all changes are zero' })
  expect(rankBiserial([])).toEqual({ ok: false, why: 'no pairs' })
})

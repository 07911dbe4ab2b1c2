import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { AFTER, BEFORE, SESSIONS } from './scores.fixture.ts'
import { fisherInterval, spearman, spearmanPermutation } from './spearman.ts'

const CHANGES = differences(BEFORE, AFTER)
const OPTIONS = { resamples: 20_000, seed: 267 }

test('with ties; R 4.2.2: cor.test(s, e, method = "spearman", exact = FALSE)$estimate', () => {
  const answer = spearman(SESSIONS, CHANGES)
  expect(answer.ok && answer.value).toBeCloseTo(0.009264407582848196, 12)
})

test('permutation p within chance of all 7! = 5040 orders, gone through in R 4.2.2', () => {
  const answer = spearmanPermutation(SESSIONS.slice(0, 7), CHANGES.slice(0, 7), OPTIONS)
  // Four standard errors of a share of .364 in 20 000 draws are .0136.
  expect(Math.abs((answer.ok ? answer.value : 0) - 0.3642857)).toBeLessThan(0.0136)
  expect(spearmanPermutation(SESSIONS.slice(0, 7), CHANGES.slice(0, 7), OPTIONS)).toEqual(answer)
})

test('interval; R 4.2.2: tanh(atanh(rho) + c(-1, 1) * qnorm(.975) / 3)', () => {
  const answer = fisherInterval(0.009264407582848196, 12, 0.95)
  expect(answer.ok && answer.value[0]).toBeCloseTo(-0.5676553526107436, 11)
  expect(answer.ok && answer.value[1]).toBeCloseTo(0.5800818116873434, 11)
})

test('has no answer for a constant; no interval for three pairs or a perfect order', () => {
  expect(spearman([1, 2], [5, 5])).toEqual({ ok: false, why: 'the values do not vary' })
  expect(spearmanPermutation([1, 2], [5, 5], OPTIONS)).toEqual({ ok: false, why: 'the values do not vary' })
  expect(fisherInterval(0.5, 3, 0.95)).toEqual({ ok: false, why: 'fewer than 4 pairs' })
  expect(fisherInterval(1, 10, 0.95)).toEqual({ ok: false, why: 'the correlation is perfect' })
})

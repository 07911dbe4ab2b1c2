import { expect, test } from 'vitest'
import { WORKED } from './scores.fixture.ts'
import { signFlipPermutation } from './sign-flip-permutation.ts'

const OPTIONS = { resamples: 20_000, seed: 267 }

test('the worked set; R 4.2.2: all sign patterns counted by convolution', () => {
  expect(signFlipPermutation(WORKED, OPTIONS)).toEqual({ ok: true, value: { p: 0.087890625, method: 'exact' } })
})

test('above 20 sampled, within chance of the exact .0088367 (R, by convolution), the same for the same seed', () => {
  const twice = [...WORKED, ...WORKED, ...WORKED]
  expect(twice.filter((change) => change !== 0)).toHaveLength(30)
  const list = [...WORKED, ...WORKED].map((change) => (change === 0 ? 0 : change))
  const exact = signFlipPermutation(list, OPTIONS)
  expect(exact.ok && exact.value.method).toBe('exact')
  expect(exact.ok && exact.value.p).toBeCloseTo(0.008836746215820312, 12)
  const sampled = signFlipPermutation(twice, OPTIONS)
  expect(sampled.ok && sampled.value.method).toBe('sampled')
  expect(signFlipPermutation(twice, OPTIONS)).toEqual(sampled)
})

test('is never 0: the data as they are count as one of the resamples', () => {
  const rises = Array.from({ length: 40 }, () => 1)
  expect(signFlipPermutation(rises, { resamples: 999, seed: 1 })).toEqual({
    ok: true,
    value: { p: 0.001, method: 'sampled' },
  })
})

test('sums equal but for rounding are as extreme as the one seen', () => {
  const answer = signFlipPermutation([0.1, 0.2, 0.3], OPTIONS)
  // +++ and −−− are the only ones as far out as 0.6.
  expect(answer).toEqual({ ok: true, value: { p: 0.25, method: 'exact' } })
  // 0.1 + 0.2 − 0.3 is not exactly 0 in floating point, though every pattern is as far out as it.
  expect(signFlipPermutation([0.1, 0.2, -0.3], OPTIONS)).toEqual({ ok: true, value: { p: 1, method: 'exact' } })
})

test('changes of 0 only: p = 1; none: no answer', () => {
  expect(signFlipPermutation([0, 0], OPTIONS)).toEqual({ ok: true, value: { p: 1, method: 'exact' } })
  expect(signFlipPermutation([], OPTIONS)).toEqual({ ok: false, why: 'no pairs' })
})

import { expect, test } from 'vitest'
import { known, unknown, type Why } from '#core/stats/answer.ts'
import { figures, figuresOf, missing, ofPairs, part } from './figures.ts'

test('known figures stand without a why', () => {
  expect(figures<{ a: number; b: string }>({ a: known(1), b: known('x') })).toEqual({ a: 1, b: 'x' })
})

test('a missing figure is null, and each reason is told once', () => {
  const result = figures<{ a: number; b: number; c: number; d: number }>({
    a: known(0),
    b: unknown('no pairs'),
    c: unknown('no pairs'),
    d: missing('no words in this wave'),
  })
  expect(result).toEqual({ a: 0, b: null, c: null, d: null, why: 'no pairs; no words in this wave' })
})

test('a reason that another says already is left out', () => {
  const why = (...reasons: readonly Why[]) =>
    figures(Object.fromEntries(reasons.map((reason, i) => [i, unknown(reason)]))).why
  expect(why('fewer than 2 pairs', 'fewer than 3 pairs', 'no pairs')).toBe('no pairs')
  expect(why('fewer than 2 values', 'fewer than 3 values', 'the changes do not vary')).toBe(
    'fewer than 2 values; the changes do not vary',
  )
})

test('an answer of several figures is all there or all null', () => {
  expect(figuresOf(known({ t: 1, df: 2 }), ['t', 'df'])).toEqual({ t: 1, df: 2 })
  expect(figuresOf<{ t: number; df: number }>(unknown('no pairs'), ['t', 'df'])).toEqual({
    t: null,
    df: null,
    why: 'no pairs',
  })
})

test('a part of an answer, and reasons that speak of pairs', () => {
  expect(part(known({ t: 1, df: 2 }), 'df')).toEqual({ ok: true, value: 2 })
  expect(part<{ t: number }, 't'>(unknown('no pairs'), 't')).toEqual({ ok: false, why: 'no pairs' })
  expect(ofPairs(unknown('fewer than 2 values'))).toEqual({ ok: false, why: 'fewer than 2 pairs' })
  expect(ofPairs(unknown('the values do not vary'))).toEqual({ ok: false, why: 'the changes do not vary' })
  expect(ofPairs(unknown('no cluster has 2 values'))).toEqual({ ok: false, why: 'no cluster has 2 values' })
})

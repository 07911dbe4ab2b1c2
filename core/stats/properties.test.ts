import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from './answer.ts'
import { cohenDav, hedgesGav } from './cohen-dav.ts'
import { cohenDz } from './cohen-dz.ts'
import { differences } from './differences.ts'
import { hedgesGz } from './hedges-gz.ts'
import { mean } from './mean.ts'
import { pairedT } from './paired-t.ts'
import { rankBiserial } from './rank-biserial.ts'
import { skewness } from './skewness.ts'

type Pairs = readonly (readonly [number, number])[]
type Signed = (pairs: Pairs) => Answer<number>

const before = (pairs: Pairs): readonly number[] => pairs.map(([x]) => x)
const after = (pairs: Pairs): readonly number[] => pairs.map(([, y]) => y)
const changes = (pairs: Pairs): readonly number[] => differences(before(pairs), after(pairs))
const t = (pairs: Pairs): Answer<number> => {
  const answer = pairedT(changes(pairs))
  return answer.ok ? { ok: true, value: answer.value.t } : answer
}
const gz = (pairs: Pairs): Answer<number> => {
  const answer = hedgesGz(changes(pairs), 0.95)
  return answer.ok ? { ok: true, value: answer.value.g } : answer
}

/** Everything that has a direction. */
const SIGNED: readonly [string, Signed][] = [
  ['mean change', (pairs) => mean(changes(pairs))],
  ['t', t],
  ['d_z', (pairs) => cohenDz(changes(pairs))],
  ['g_z', gz],
  ['d_av', (pairs) => cohenDav(before(pairs), after(pairs))],
  ['g_av', (pairs) => hedgesGav(before(pairs), after(pairs))],
  ['rank-biserial', (pairs) => rankBiserial(changes(pairs))],
  ['skewness', (pairs) => skewness(changes(pairs))],
]

const point = fc.integer({ min: 4, max: 20 }).map((value) => value / 4)
const lists = fc.array(fc.tuple(point, point), { maxLength: 25 })

function same(first: Answer<number>, second: Answer<number>, sign = 1): void {
  expect(second.ok).toBe(first.ok)
  if (first.ok && second.ok) expect(second.value).toBeCloseTo(sign * first.value, 8)
  if (!first.ok && !second.ok) expect(second.why).toBe(first.why)
}

test.each(SIGNED)('%s turns its sign when the waves are swapped', (_, statistic) => {
  fc.assert(
    fc.property(lists, (pairs) => same(statistic(pairs), statistic(pairs.map(([x, y]) => [y, x])), -1)),
    { numRuns: 40 },
  )
})

test.each(SIGNED)('%s does not know the order of the rows', (_, statistic) => {
  fc.assert(
    fc.property(lists, (pairs) => same(statistic(pairs), statistic(pairs.toReversed()))),
    { numRuns: 40 },
  )
})

test.each(SIGNED)('%s is left alone by a shift of both waves', (_, statistic) => {
  fc.assert(
    fc.property(lists, fc.integer({ min: -50, max: 50 }), (pairs, shift) =>
      same(statistic(pairs), statistic(pairs.map(([x, y]) => [x + shift, y + shift]))),
    ),
    { numRuns: 40 },
  )
})

test.each(SIGNED.filter(([name]) => name !== 'mean change'))('%s has no unit', (_, statistic) => {
  fc.assert(
    fc.property(lists, (pairs) => same(statistic(pairs), statistic(pairs.map(([x, y]) => [8 * x, 8 * y])))),
    { numRuns: 40 },
  )
})

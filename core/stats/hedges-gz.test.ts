import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { hedgesGz } from './hedges-gz.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

test('R 4.2.2, effectsize 0.8.3: hedges_g(end, baseline, paired = TRUE)', () => {
  const answer = hedgesGz(differences(BEFORE, AFTER), 0.95)
  expect(answer.ok && answer.value.g).toBeCloseTo(0.9029892829603094, 11)
  expect(answer.ok && answer.value.interval[0]).toBeCloseTo(0.2447467058935414, 5)
  expect(answer.ok && answer.value.interval[1]).toBeCloseTo(1.5343276884928247, 5)
})

test('swapping the waves turns it round', () => {
  const changes = differences(BEFORE, AFTER)
  const [there, back] = [
    hedgesGz(changes, 0.9),
    hedgesGz(
      changes.map((change) => -change),
      0.9,
    ),
  ]
  expect(there.ok && back.ok && there.value.interval[0] + back.value.interval[1]).toBeCloseTo(0, 9)
})

test('has no answer of two pairs or of changes that do not vary', () => {
  expect(hedgesGz([1, 2], 0.95)).toEqual({ ok: false, why: 'fewer than 3 values' })
  expect(hedgesGz([1, 1, 1], 0.95)).toEqual({ ok: false, why: 'the changes do not vary' })
})

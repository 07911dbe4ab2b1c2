import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { AFTER, BEFORE, WORKED } from './scores.fixture.ts'
import { shapiroWilk } from './shapiro-wilk.ts'

const THIRTY = [
  0.4, 0.2, 0.2, 0, -0.2, 0.6, 0.4, -0.4, 0.8, 0.2, 0, 0.2, -0.2, 1, 0.6, 0.4, 0.2, -0.6, 0.2, 0.4, 0, 0.8, -0.2, 0.2,
  0.4, 0.6, -0.4, 0.2, 1.2, 0.2,
]
const LONG = Array.from({ length: 500 }, (_, i) => (i + 1) ** 1.1 % 97)

test.each<[string, readonly number[], number, number]>([
  ['the worked set', WORKED, 0.9726166909104359, 0.9361892048635153],
  ['twelve changes', differences(BEFORE, AFTER), 0.9386669077222493, 0.4809976490997893],
  ['three values', [1, 2, 4], 0.9642857142857142, 0.6368868450289632],
  ['five values', [1, 2, 4, 4.5, 9], 0.9176043782911583, 0.514604694135877],
  ['nine tied values', [1, 2, 4, 4.5, 9, 3, 3, 2, 2], 0.805045628834837, 0.02331438761757318],
  ['thirty tied changes', THIRTY, 0.971012299466763, 0.567232017696613],
  ['five hundred', LONG, 0.9555355257158584, 3.939197467305598e-11],
])('%s; R 4.2.2: shapiro.test(x)', (_, values, w, p) => {
  const answer = shapiroWilk(values)
  expect(answer.ok && answer.value.w).toBeCloseTo(w, 10)
  expect((answer.ok ? answer.value.p : 0) / p).toBeCloseTo(1, 6)
})

test('moving and stretching the values changes nothing', () => {
  const [there, moved] = [shapiroWilk(THIRTY), shapiroWilk(THIRTY.map((value) => 7 - 3 * value))]
  expect(there.ok && moved.ok && there.value.w - moved.value.w).toBeCloseTo(0, 12)
})

test('has no answer of two values, of equal ones, or of too many', () => {
  expect(shapiroWilk([1, 2])).toEqual({ ok: false, why: 'fewer than 3 values' })
  expect(shapiroWilk([2, 2, 2])).toEqual({ ok: false, why: 'the values do not vary' })
  expect(shapiroWilk(Array.from({ length: 5001 }, (_, i) => i))).toEqual({ ok: false, why: 'more than 5000 values' })
})

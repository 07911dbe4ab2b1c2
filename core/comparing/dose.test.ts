import { expect, test } from 'vitest'
import { dose } from './dose.ts'
import { scoreSources } from './measures.ts'
import { answers, EMPTY_STUDY, instrument, meanScale, roster, session } from './study.fixture.ts'
import { indexStudy } from './study-index.ts'

const CASES = ['P1', 'P2', 'P3', 'P4', 'P5']
const STUDY = {
  ...EMPTY_STUDY,
  cases: roster([...CASES, 'P6']),
  instruments: instrument('a'),
  scales: [meanScale('s', ['a'])],
  responses: answers(
    ['a'],
    [...CASES.map((id) => `${id} before 1`), 'P1 after 1', 'P2 after 2', 'P3 after 3', 'P4 after 5', 'P5 after 4'],
  ),
  // P1 had no session, P2 one, … P5 four.
  sessions: CASES.flatMap((id, i) => Array.from({ length: i }, (_, n) => session(id, n + 1, '2018-01-01'))),
}
const result = (study: typeof STUDY) => dose(study, indexStudy(study), scoreSources(study))

test('rank correlation of sessions held with change; by hand', () => {
  // Ranks 1 2 3 4 5 against 1 2 3 5 4: ρ = 1 − 6·2/(5·24) = .9.
  const [row] = result(STUDY)
  expect(row).toMatchObject({ measure: 'scale:s', n: 5 })
  expect(row?.rho).toBeCloseTo(0.9, 12)
  // Of the 120 orders 10 are as far out (five each side): p = .083, sampled.
  expect(Math.abs((row?.p ?? 0) - 10 / 120)).toBeLessThan(0.036)
  expect(row?.ci?.[0]).toBeCloseTo(Math.tanh(Math.atanh(0.9) - 1.959964 / Math.SQRT2), 6)
})

test('no sessions recorded, or all had as many: no answer and why', () => {
  const none = { measure: 'scale:s', n: 5, rho: null, p: null, ci: null }
  expect(result({ ...STUDY, sessions: [] })).toEqual([{ ...none, why: 'no sessions are recorded' }])
  const same = CASES.map((id) => session(id, 1, '2018-01-01'))
  expect(result({ ...STUDY, sessions: same })).toEqual([{ ...none, why: 'all received the same' }])
})

import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { compareStudy } from '../compare.ts'
import { answers, EMPTY_STUDY, instrument, meanScale, roster, session } from '../study.fixture.ts'
import { indexStudy } from '../study-index.ts'
import { WHOLE_STUDY } from '../whole-study.fixture.ts'
import { doseDetails } from './dose-details.ts'

const STUDY: StudyData = {
  ...EMPTY_STUDY,
  cases: roster(['P1', 'P2', 'P3', 'P4', 'P5']),
  instruments: instrument('a'),
  scales: [meanScale('s', ['a'])],
  responses: answers(
    ['a'],
    ['P1', 'P2', 'P3', 'P4', 'P5'].flatMap((id, i) => [`${id} before 1`, `${id} after ${1 + ((i * 3) % 5)}`]),
  ),
  sessions: [
    { ...session('P1', 1, '2018-01-01'), minutes: 50, topics: ['data', 'team'] },
    { ...session('P1', 1, '2018-01-02'), minutes: 99, topics: ['data'] },
    { ...session('P1', 2, '2018-02-01'), minutes: 40, topics: ['data'] },
    { ...session('P1', 3, null), minutes: 30, topics: ['team'] },
    { ...session('P2', 1, '2018-01-01'), topics: ['culture'] },
    { ...session('P3', 1, '2018-01-01'), minutes: 60 },
  ],
}

test('sessions held, their minutes and topics; a session listed twice counts once, one not held does not', () => {
  const { cases, topics } = doseDetails(STUDY, indexStudy(STUDY))
  expect(topics).toEqual(['data', 'team', 'culture'])
  expect(cases[0]).toEqual({ case: 'P1', sessions: 2, minutes: 90, topics: { data: 2, team: 1, culture: 0 } })
  expect(cases[1]).toMatchObject({ sessions: 1, minutes: null, why: 'no minutes are recorded' })
  expect(cases[4]).toMatchObject({ sessions: 0, minutes: 0 })
})

test('an association for sessions, minutes and each topic, over the pairs with that dose', () => {
  const [scale] = doseDetails(STUDY, indexStudy(STUDY)).scales
  expect(scale?.associations.map(({ dose, n }) => [dose, n])).toEqual([
    ['sessions', 5],
    ['minutes', 4],
    [{ topic: 'data' }, 5],
    [{ topic: 'team' }, 5],
    [{ topic: 'culture' }, 5],
  ])
  expect(scale?.curve.map(({ x }) => x)).toEqual([0, 1, 2])
})

test('of sessions it is what the comparison says', () => {
  const [scale] = doseDetails(WHOLE_STUDY, indexStudy(WHOLE_STUDY)).scales
  const { measure, ...expected } = compareStudy(WHOLE_STUDY).dose[0] ?? { measure: '' }
  expect(scale?.measure).toBe(measure)
  expect(scale?.associations[0]).toEqual({ dose: 'sessions', ...expected })
})

test('no sessions are recorded: no figure, no curve', () => {
  const study = { ...STUDY, sessions: [] }
  const [scale] = doseDetails(study, indexStudy(study)).scales
  expect(scale?.associations[0]).toMatchObject({ rho: null, why: 'no sessions are recorded' })
  expect(scale?.curve).toEqual([])
})

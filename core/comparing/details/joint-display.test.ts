import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { detailComparison } from '../details.ts'
import { answers, coding, document, EMPTY_STUDY, instrument, meanScale, roster, session } from '../study.fixture.ts'

const STUDY: StudyData = {
  ...EMPTY_STUDY,
  cases: roster(['P1', 'P2', 'P3']).map((one, i) => ({ ...one, site: i === 2 ? null : `s${i}` })),
  instruments: instrument('a'),
  scales: [meanScale('s', ['a'])],
  responses: answers(['a'], ['P1 before 1', 'P2 before 2', 'P1 after 3', 'P2 after 3', 'P3 after 3']),
  codes: [{ id: 'theme', name: 'Theme', parent: null, color: null }],
  documents: [document('P1', 'before'), document('P1', 'after'), document('P2', 'after')],
  codings: [coding('P1-after', 'theme')],
  sessions: [session('P1', 1, '2018-01-01')],
  sites: ['s0', 's1'].map((id) => ({ id, name: id, city: null })),
  outcomes: [
    { site: 's0', year: 2018, measure: 'graduates', value: 9 },
    { site: 's0', year: 2017, measure: 'graduates', value: 7 },
    { site: 's1', year: 2018, measure: 'graduates', value: 4 },
  ],
  indicators: [{ id: 'i', label: 'Indicator', scales: ['s'], codes: ['theme'], outcomes: ['graduates'] }],
}
const { joint } = detailComparison(STUDY)

test('a row an indicator: survey, interviews, outcome of the last two years', () => {
  const [row] = joint.indicators
  expect(row).toMatchObject({ id: 'i', label: 'Indicator' })
  expect(row?.scales[0]).toMatchObject({ measure: 'scale:s', pairs: 2, change: 1.5 })
  expect(row?.codes[0]).toMatchObject({ measure: 'code:theme', pairs: 1, change: 1 })
  expect(row?.outcomes).toEqual([{ measure: 'outcome:graduates', year: 2018, value: 13, before: 7 }])
  expect(row?.dose).toMatchObject({ rho: 1, ci: null, why: 'fewer than 4 pairs' })
})

test('a row a principal: change, theme, dose and the outcome of the site', () => {
  const [first, second, third] = joint.cases
  expect(first).toMatchObject({ case: 'P1', sessions: 1 })
  expect(first?.indicators[0]).toEqual({
    indicator: 'i',
    scales: [{ measure: 'scale:s', change: 2, reliable: 'not known' }],
    codes: [{ measure: 'code:theme', fate: 'gained' }],
    outcomes: [{ measure: 'outcome:graduates', year: 2018, value: 9, before: 7 }],
  })
  expect(second?.indicators[0]?.codes).toEqual([{ measure: 'code:theme', fate: 'not interviewed twice' }])
  expect(second?.indicators[0]?.outcomes[0]).toMatchObject({ value: 4, before: null, why: 'no values that year' })
  expect(third?.indicators[0]?.scales[0]).toMatchObject({
    change: null,
    why: 'the case has no score in both waves',
  })
  expect(third?.indicators[0]?.outcomes[0]).toMatchObject({ value: null, why: 'the case has no site' })
})

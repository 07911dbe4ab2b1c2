import { expect, test } from 'vitest'
import { attrition } from './attrition.ts'
import { scoreSources } from './measures.ts'
import { answers, EMPTY_STUDY, instrument, meanScale, roster } from './study.fixture.ts'
import { indexStudy } from './study-index.ts'

const STUDY = {
  ...EMPTY_STUDY,
  cases: roster(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']),
  instruments: instrument('a', 'alone'),
  scales: [meanScale('s', ['a'])],
  responses: answers(
    ['a', 'alone'],
    [
      'P4 before 2 .',
      'P3 before 1 .',
      'P1 before 3 .',
      'P2 before 5 .',
      'P5 before . .',
      'P1 after 3 .',
      'P2 after . 4',
      'P6 after 4 .',
    ],
  ),
}
const result = (study: typeof STUDY) => attrition(study, indexStudy(study), scoreSources(study))

test('counts those who answered anything, by wave; lists are in the order of the roster', () => {
  expect(result(STUDY)).toMatchObject({ baseline: 4, end: 3, both: 2, lost: ['P3', 'P4'], joined: ['P6'] })
})

test('compares baseline scores of stayed and lost, by scale; by hand', () => {
  // (3, 5) against (1, 2): pooled variance (2 + 0.5)/2, J(2) = .5641896: 2.5/√1.25 × .5641896 = 1.261566.
  const [row, ...others] = result(STUDY).compared
  expect(others).toEqual([])
  expect(row).toMatchObject({ measure: 'scale:s', stayed: { n: 2, mean: 4 }, lost: { n: 2, mean: 1.5 } })
  expect(row?.g).toBeCloseTo(1.261566, 6)
})

test('nobody lost: nothing to compare, and it says so', () => {
  const responses = STUDY.responses.filter((response) => response.case === 'P1')
  expect(result({ ...STUDY, responses }).compared).toEqual([
    {
      measure: 'scale:s',
      stayed: { n: 1, mean: 3, sd: null, why: 'fewer than 2 values' },
      lost: { n: 0, mean: null, sd: null, why: 'no values' },
      g: null,
      why: 'fewer than 2 in a group',
    },
  ])
})

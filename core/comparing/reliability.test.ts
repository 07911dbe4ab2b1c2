import { expect, test } from 'vitest'
import { scoreSources } from './measures.ts'
import { reliabilityInWave } from './reliability.ts'
import { answers, EMPTY_STUDY, instrument, meanScale, roster } from './study.fixture.ts'
import { indexStudy } from './study-index.ts'

const STUDY = {
  ...EMPTY_STUDY,
  cases: roster(['P1', 'P2', 'P3', 'P4']),
  instruments: instrument('a', 'b', 'alone'),
  scales: [meanScale('s', ['a', '-b'], 0.5)],
  responses: answers(['a', 'b', 'alone'], ['P1 before 1 5 1', 'P2 before 2 4 2', 'P3 before 3 2 3', 'P4 before 5 . 3']),
}
const [scale, item] = scoreSources(STUDY)

test('is of those who answered all items, reversed ones turned; by hand', () => {
  // Rows (1,1) (2,2) (3,4): s² = 1 and 7/3, of the totals 2, 4, 7: 19/3. α = 2 (1 − (10/3)/(19/3)) = 18/19.
  const result = scale && reliabilityInWave(scale, indexStudy(STUDY), 'before')
  expect(result).toMatchObject({ n: 3, omega: null, why: 'fewer than 3 items' })
  expect(result?.alpha).toBeCloseTo(18 / 19, 12)
})

test('a wave nobody answered, and an item alone, have none and say why', () => {
  expect(scale && reliabilityInWave(scale, indexStudy(STUDY), 'after')).toEqual({
    n: 0,
    alpha: null,
    omega: null,
    why: 'fewer than 2 values',
  })
  expect(item && reliabilityInWave(item, indexStudy(STUDY), 'before')).toEqual({
    n: 4,
    alpha: null,
    omega: null,
    why: 'an item alone has no internal consistency',
  })
})

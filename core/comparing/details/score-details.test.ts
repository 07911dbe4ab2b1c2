import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { scoreSources } from '../measures.ts'
import { answers, EMPTY_STUDY, instrument, meanScale, roster } from '../study.fixture.ts'
import { indexStudy } from '../study-index.ts'
import { detailScore } from './score-details.ts'

const CASES = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6']
/** Scale scores 1 2 3 4 5 3 → 5 2 3 4 5 1; the item alone rises for four. */
const STUDY: StudyData = {
  ...EMPTY_STUDY,
  cases: roster(CASES),
  instruments: instrument('a', 'b', 'alone'),
  scales: [meanScale('s', ['a', 'b'])],
  responses: answers(
    ['a', 'b', 'alone'],
    [
      ...[
        'P1 before 1 1 1',
        'P2 before 2 2 1',
        'P3 before 3 3 1',
        'P4 before 4 4 2',
        'P5 before 5 5 2',
        'P6 before 3 3 2',
      ],
      ...['P1 after 5 5 2', 'P2 after 2 2 2', 'P3 after 3 3 2', 'P4 after 4 4 1', 'P5 after 5 5 2', 'P6 after 1 1 3'],
    ],
  ),
}

function details(id: string) {
  const source = scoreSources(STUDY).find((one) => one.id === id)
  if (source === undefined) throw new Error(`no ${id}`)
  return detailScore(STUDY, indexStudy(STUDY), source)
}

test('two items that always agree have alpha 1: every change is reliable', () => {
  const scale = details('scale:s')
  expect(scale.moved).toEqual({ rose: 1, same: 4, fell: 1 })
  // SEM 0 leaves no threshold.
  expect(scale.reliable).toMatchObject({ alpha: null, threshold: null, why: 'the values do not vary' })
  expect(scale.pairs[0]).toEqual({ case: 'P1', baseline: 1, end: 5, change: 4, moved: 'rose', reliable: 'not known' })
  expect(scale.range).toEqual({ min: 1, max: 5 })
})

test('floor and ceiling are named from 15 % on', () => {
  const { ends } = details('scale:s')
  expect(ends.baseline).toEqual({ floor: 1 / 6, ceiling: 1 / 6, atFloor: true, atCeiling: true })
  expect(ends.end).toEqual({ floor: 1 / 6, ceiling: 2 / 6, atFloor: true, atCeiling: true })
})

test('an item alone has marginal homogeneity, a scale has not; R 4.2.2, coin 1.4.2: mh_test(table)', () => {
  const item = details('item:alone')
  expect(item.marginalHomogeneity.chiSquared).toBeCloseTo(2, 9)
  expect(item.marginalHomogeneity.df).toBe(2)
  expect(details('scale:s').marginalHomogeneity).toMatchObject({ p: null, why: 'not a single Likert item' })
  expect(item.reliable).toMatchObject({ threshold: null, why: 'an item alone has no internal consistency' })
})

test('marks are half a standard deviation of baseline and the error of measurement', () => {
  // Baseline 1 2 3 4 5 3: s² = 10/5 = 2.
  expect(details('scale:s').marks.halfSd).toBeCloseTo(Math.SQRT2 / 2, 12)
  expect(details('scale:s').marks.sem).toBeCloseTo(0, 12)
})

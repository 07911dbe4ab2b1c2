import { expect, test } from 'vitest'
import { pairedValues } from './paired-values.ts'
import { answers, coding, document, EMPTY_STUDY, instrument, meanScale, roster } from './study.fixture.ts'

const STUDY = {
  ...EMPTY_STUDY,
  cases: roster(['P1', 'P2', 'P3']),
  instruments: instrument('a'),
  scales: [meanScale('s', ['-a'])],
  responses: answers(['a'], ['P2 after 1', 'P1 before 4', 'P1 after 2', 'P2 before 3', 'P3 before 3']),
  codes: [{ id: 'c', name: 'C', parent: null, color: null }],
  documents: [document('P1', 'before'), document('P1', 'after')],
  codings: [coding('P1-after', 'c')],
}

test('scores of a scale by case, in the order of the roster', () => {
  expect(pairedValues(STUDY, 'scale:s')).toEqual([
    { case: 'P1', baseline: 2, end: 4 },
    { case: 'P2', baseline: 3, end: 5 },
  ])
})

test('presence of a code as 0 and 1', () => {
  expect(pairedValues(STUDY, 'code:c')).toEqual([{ case: 'P1', baseline: 0, end: 1 }])
})

test('nothing for an outcome or a measure there is not', () => {
  expect(pairedValues(STUDY, 'outcome:graduates')).toEqual([])
  expect(pairedValues(STUDY, 'code:gone')).toEqual([])
  expect(pairedValues(STUDY, 'item:a')).toEqual([])
})

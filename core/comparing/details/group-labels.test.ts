import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { EMPTY_STUDY } from '../study.fixture.ts'
import { groupLabels } from './group-labels.ts'

function labels(...values: (string | null)[]): readonly (string | null)[] {
  const study: StudyData = {
    ...EMPTY_STUDY,
    cases: values.map((value, i) => ({ id: `P${i}`, pseudonym: '', site: null, attributes: { a: value } })),
  }
  return [...new Set(groupLabels(study, 'a').values())]
}

test('words stand in the order of the roster, not stated last', () => {
  expect(labels('west', null, 'east', 'west')).toEqual(['west', 'east', null])
})

test('a few numbers stand by size, many in thirds', () => {
  expect(labels('3', '1', null, '2', '1')).toEqual(['1', '2', '3', null])
  expect(labels('1', '2', '3', '4', '5', '6', '7', '8', '9')).toEqual(['≤ 3', '> 3 – 6', '> 6'])
})

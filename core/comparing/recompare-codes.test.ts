import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { compareStudy } from './compare.ts'
import { recompareCodes } from './recompare-codes.ts'
import { coding } from './study.fixture.ts'
import { WHOLE_STUDY } from './whole-study.fixture.ts'

const STUDY: StudyData = {
  ...WHOLE_STUDY,
  analysis: { ...WHOLE_STUDY.analysis, resamples: 99 },
  codes: [
    ...WHOLE_STUDY.codes,
    { id: 'other', name: 'Other', parent: null, color: null },
    { id: 'child', name: 'Child', parent: 'other', color: null },
  ],
  indicators: [{ id: 'i', label: 'I', scales: ['s1'], codes: ['other'], outcomes: [] }],
}
const after: StudyData = {
  ...STUDY,
  codings: [
    ...STUDY.codings,
    ...['P02', 'P03', 'P04', 'P05', 'P06', 'P08'].map((id) => coding(`${id}-after`, 'child')),
  ],
}

test('after a change of codings it is what comparing anew gives, the code above and the indicator included', () => {
  const before = compareStudy(STUDY)
  const expected = compareStudy(after)
  expect(recompareCodes(after, before, ['child'])).toEqual(expected)
  expect(expected.indicators).not.toEqual(before.indicators)
})

test('what did not change is not computed again', () => {
  const before = compareStudy(STUDY)
  const again = recompareCodes(after, before, ['child'])
  expect(again.measures[0]).toBe(before.measures[0])
  expect(recompareCodes(after, before, [])).toEqual(before)
})

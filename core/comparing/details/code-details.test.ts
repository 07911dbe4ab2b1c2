import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { documentPairs } from '../code-presence.ts'
import { coding, document, EMPTY_STUDY, roster } from '../study.fixture.ts'
import { indexStudy } from '../study-index.ts'
import { detailCode, fateOf } from './code-details.ts'

const CASES = ['P1', 'P2', 'P3', 'P4']
const STUDY: StudyData = {
  ...EMPTY_STUDY,
  cases: roster(CASES),
  documents: CASES.flatMap((id) => [document(id, 'before'), document(id, 'after')]),
  codes: [
    { id: 'top', name: 'Top', parent: null, color: null },
    { id: 'under', name: 'Under', parent: 'top', color: null },
  ],
  codings: [
    { ...coding('P1-before', 'top', 0, 100), weight: 2, direction: 'negative' },
    { ...coding('P1-after', 'under', 0, 100), weight: 4, direction: 'positive' },
    { ...coding('P1-after', 'under', 50, 150, 'Samir'), direction: 'mixed' },
    { ...coding('P1-after', 'top', 300, 400), weight: 5 },
    coding('P2-after', 'under'),
    coding('P3-before', 'top'),
  ],
}

function details(id: string) {
  const code = STUDY.codes.find((one) => one.id === id)
  if (code === undefined) throw new Error(`no ${id}`)
  return detailCode(STUDY, documentPairs(STUDY, indexStudy(STUDY)), code)
}

test('the four fates', () => {
  expect([fateOf(false, true), fateOf(true, true), fateOf(true, false), fateOf(false, false)]).toEqual([
    'gained',
    'kept',
    'lost',
    'never',
  ])
})

test('a code with what is under it, case by case; densities per 1000 of 500 words', () => {
  const top = details('top')
  expect(top.cases.map(({ case: id, fate }) => `${id} ${fate}`)).toEqual([
    'P1 kept',
    'P2 gained',
    'P3 lost',
    'P4 never',
  ])
  expect(top.fates).toEqual({ gained: 1, kept: 1, lost: 1, never: 1 })
  expect(top.cases[0]).toMatchObject({ baselineSegments: 1, endSegments: 2, baselineDensity: 2, endDensity: 4 })
  // Changes 2, 2, −2, 0.
  expect(top.densityChange.mean).toBe(0.5)
  expect(top.densityChange.ci?.[0]).toBeLessThan(0)
  expect(top.own).toEqual({ baseline: 2, end: 1 })
})

test('weights where given, and directions', () => {
  const { waves } = details('top')
  expect(waves.end).toEqual({
    codings: 4,
    weighted: 2,
    meanWeight: 4.5,
    directions: { positive: 1, negative: 0, mixed: 1, none: 2 },
  })
  expect(details('under').waves.baseline).toMatchObject({ codings: 0, meanWeight: null, why: 'no weights are given' })
  expect(details('under').parent).toBe('code:top')
})

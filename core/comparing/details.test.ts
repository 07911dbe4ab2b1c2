import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { compareStudy } from './compare.ts'
import { detailComparison } from './details.ts'
import { EMPTY_STUDY } from './study.fixture.ts'
import { WHOLE_STUDY } from './whole-study.fixture.ts'

/** These are names, not figures: null says that there is none. */
const NAMES = ['group', 'suppressed', 'parent', 'city', 'staff']

function checkFigures(value: unknown, path = 'details'): void {
  if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true)
  if (typeof value !== 'object' || value === null) return
  const figures = Object.entries(value).filter(([key]) => !NAMES.includes(key))
  if (!Array.isArray(value) && figures.some(([, inner]) => inner === null)) {
    expect(Object.hasOwn(value, 'why'), `${path} has a null and no why`).toBe(true)
  }
  for (const [key, inner] of Object.entries(value)) {
    expect(inner, `${path}.${key}`).not.toBeUndefined()
    checkFigures(inner, `${path}.${key}`)
  }
}

const STUDY: StudyData = {
  ...WHOLE_STUDY,
  analysis: { ...WHOLE_STUDY.analysis, resamples: 199 },
  indicators: [{ id: 'i', label: 'I', scales: ['s1'], codes: ['theme'], outcomes: [] }],
}
const keep = (test: (response: StudyData['responses'][number]) => boolean): StudyData => ({
  ...STUDY,
  responses: STUDY.responses.filter(test),
})

test.each<[string, StudyData]>([
  ['an empty study', EMPTY_STUDY],
  ['a whole study', STUDY],
  ['nobody answered at the end', keep(({ wave }) => wave === 'before')],
  ['one pair', keep((response) => response.case === 'P01')],
  ['two pairs', keep((response) => ['P01', 'P02'].includes(response.case))],
  ['three pairs', keep((response) => ['P01', 'P02', 'P03'].includes(response.case))],
  [
    'constant answers',
    { ...STUDY, responses: STUDY.responses.map((one) => (one.value === null ? one : { ...one, value: 3 })) },
  ],
  ['a wave without documents', { ...STUDY, documents: STUDY.documents.filter(({ wave }) => wave === 'after') }],
  ['no sessions', { ...STUDY, sessions: [] }],
  ['no clusters', { ...STUDY, analysis: { ...STUDY.analysis, clusterBy: null } }],
  ['one wave', { ...STUDY, analysis: { ...STUDY.analysis, waves: null } }],
])('%s: every figure is a number or null with a why, and plain JSON', (_, study) => {
  const details = detailComparison(study)
  checkFigures(details)
  expect(JSON.parse(JSON.stringify(details))).toEqual(details)
})

test('a comparison at hand gives the same as none, and shuffled rows give the same', () => {
  const details = detailComparison(STUDY)
  expect(detailComparison(STUDY, compareStudy(STUDY))).toEqual(details)
  expect(detailComparison({ ...STUDY, responses: STUDY.responses.toReversed() })).toEqual(details)
})

test('counts agree with the comparison', () => {
  const comparison = compareStudy(STUDY)
  const details = detailComparison(STUDY, comparison)
  for (const score of details.scores) {
    const measure = comparison.measures.find(({ id }) => id === score.id)
    if (measure?.kind !== 'scale') throw new Error(`no ${score.id}`)
    expect(score.pairs).toHaveLength(measure.n.pairs)
    expect(score.moved.rose + score.moved.same + score.moved.fell).toBe(measure.n.pairs)
    expect(score.reliable.alpha).toBe(measure.reliability.baseline.alpha)
    expect(score.reliable.rose).toBeLessThanOrEqual(score.moved.rose)
  }
})

test('tells its progress and stops when it is told to', () => {
  const seen: string[] = []
  const comparison = compareStudy(STUDY)
  detailComparison(STUDY, comparison, { onProgress: ({ done, total }) => seen.push(`${done}/${total}`) })
  expect(seen).toEqual(['0/3', '1/3', '2/3'])
  expect(() => detailComparison(STUDY, comparison, { signal: AbortSignal.abort() })).toThrow()
})

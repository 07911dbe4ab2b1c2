import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodeMeasure, Comparison, ScoreMeasure } from '#core/types/comparison.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { compareStudy } from './compare.ts'
import { answers, coding, document, EMPTY_STUDY, instrument, meanScale, roster, session } from './study.fixture.ts'

const CASES = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6']
/** Scores 1 2 3 4 5 | – before, 2 4 3 5 5 | 2 after: changes 1 2 0 1 0, and P6 joined. */
const STUDY: StudyData = {
  ...EMPTY_STUDY,
  cases: roster(CASES, { coach: 'C1' }),
  instruments: instrument('a', 'alone'),
  scales: [meanScale('s', ['a'])],
  responses: answers(
    ['a', 'alone'],
    [
      ...['P1 before 1 3', 'P2 before 2 3', 'P3 before 3 3', 'P4 before 4 3', 'P5 before 5 3'],
      ...['P1 after 2 4', 'P2 after 4 4', 'P3 after 3 4', 'P4 after 5 4', 'P5 after 5 4', 'P6 after 2 .'],
    ],
  ),
  codes: [{ id: 'theme', name: 'Theme', parent: null, color: null }],
  documents: CASES.flatMap((id) => [document(id, 'before'), document(id, 'after')]),
  codings: CASES.map((id) => coding(`${id}-after`, 'theme')),
  sessions: CASES.map((id, i) => session(id, i + 1, '2018-01-01', 'C1')),
  indicators: [{ id: 'i', label: 'I', scales: ['s'], codes: ['theme'], outcomes: [] }],
}

function score(comparison: Comparison, id: string): ScoreMeasure {
  const found = comparison.measures.find((measure) => measure.id === id)
  if (found === undefined || found.kind === 'code' || found.kind === 'outcome') throw new Error(`no ${id}`)
  return found
}

function code(comparison: Comparison): CodeMeasure {
  const found = comparison.measures.find((measure) => measure.kind === 'code')
  if (found === undefined) throw new Error('no code')
  return found
}

test('the figures of a small study; by hand', () => {
  const scale = score(compareStudy(STUDY), 'scale:s')
  expect(scale.n).toEqual({ baseline: 5, end: 6, pairs: 5 })
  // Of the pairs: before 1–5, after 2 4 3 5 5; changes 1 2 0 1 0 with mean .8, s² = .7.
  expect(scale.baseline).toEqual({ mean: 3, sd: Math.sqrt(2.5), median: 3 })
  expect(scale.end.mean).toBe(3.8)
  expect(scale.change.mean).toBeCloseTo(0.8, 12)
  expect(scale.change.sd).toBeCloseTo(Math.sqrt(0.7), 12)
  expect(scale.t).toMatchObject({ df: 4 })
  expect(scale.t.t).toBeCloseTo(0.8 / Math.sqrt(0.7 / 5), 12)
  // Ranks of 1 2 1: 1.5, 3, 1.5, all rises: V = 6, p = 2/8. Sign flips: 2 of 8 as far out.
  expect(scale.wilcoxon).toEqual({ v: 6, p: 0.25, method: 'exact' })
  expect(scale.permutation).toEqual({ p: 0.25, method: 'exact' })
  expect(scale.effect.dz).toBeCloseTo(0.8 / Math.sqrt(0.7), 12)
  // Variances 2.5 and 1.7.
  expect(scale.effect.dav).toBeCloseTo(0.8 / Math.sqrt(2.1), 12)
  expect(scale.effect.rankBiserial).toBe(1)
  expect(scale.effect).toMatchObject({ ciOf: 'gav' })
  expect(scale.adjusted).toEqual({ holm: scale.t.p, bh: scale.t.p })
})

test('the figures of a code; by hand', () => {
  const theme = code(compareStudy(STUDY))
  expect(theme.n).toEqual({ pairs: 6 })
  expect(theme.present).toEqual({ both: 0, baselineOnly: 0, endOnly: 6, neither: 0 })
  expect(theme.share).toMatchObject({ baseline: 0, end: 1, change: 1 })
  expect(theme.mcnemar).toEqual({ p: 2 / 64, method: 'exact' })
  expect(theme.density).toEqual({ baseline: 0, end: 2, unit: 'segments per 1000 words' })
})

test('measures stand in their declared order, an item only when it is in no scale', () => {
  const outcomes = [{ site: 'S', year: 2017, measure: 'graduates', value: 3 }]
  expect(compareStudy({ ...STUDY, outcomes }).measures.map(({ id }) => id)).toEqual([
    'scale:s',
    'item:alone',
    'code:theme',
    'outcome:graduates',
  ])
})

test('changes that do not vary have a mean and no test', () => {
  const item = score(compareStudy(STUDY), 'item:alone')
  expect(item.change).toEqual({ mean: 1, sd: 0, ci: null, why: 'the changes do not vary' })
  expect(item.t).toEqual({ t: null, df: null, p: null, why: 'the changes do not vary' })
  expect(item.effect).toMatchObject({ dz: null, dav: null, gav: null, rankBiserial: 1, ci: null, ciMethod: null })
  expect(item.adjusted).toEqual({ holm: null, bh: null, why: 'the changes do not vary' })
})

test('survey and interviews are joined in the indicator', () => {
  expect(compareStudy(STUDY).indicators).toEqual([
    { id: 'i', survey: 'none', interviews: 'up', verdict: 'silent', measures: ['scale:s', 'code:theme'] },
  ])
})

/** Every object with a null says why; nothing is NaN, infinite or left out. */
function checkFigures(value: unknown, path = 'comparison'): void {
  if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true)
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value) && Object.values(value).includes(null)) {
    expect(Object.hasOwn(value, 'why'), `${path} has a null and no why`).toBe(true)
  }
  for (const [key, inner] of Object.entries(value)) {
    expect(inner, `${path}.${key}`).not.toBeUndefined()
    checkFigures(inner, `${path}.${key}`)
  }
}

const only = (keep: (response: StudyData['responses'][number]) => boolean) => ({
  ...STUDY,
  responses: STUDY.responses.filter(keep),
})
test.each<[string, StudyData]>([
  ['an empty study', EMPTY_STUDY],
  ['the small study', STUDY],
  ['nobody answered at the end', only(({ wave }) => wave === 'before')],
  ['nobody answered at baseline', only(({ wave }) => wave === 'after')],
  ['one pair', only((response) => response.case === 'P1')],
  ['two pairs', only((response) => ['P1', 'P2'].includes(response.case))],
  ['three pairs', only((response) => ['P1', 'P2', 'P3'].includes(response.case))],
  ['a wave without documents', { ...STUDY, documents: STUDY.documents.filter(({ wave }) => wave === 'after') }],
  ['no sessions', { ...STUDY, sessions: [] }],
  ['clusters', { ...STUDY, analysis: { ...STUDY.analysis, clusterBy: 'coach' } }],
  ['one wave', { ...STUDY, analysis: { ...STUDY.analysis, waves: null } }],
])('%s: every figure is a number or null with a why', (_, study) => {
  const comparison = compareStudy(study)
  checkFigures(comparison)
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
})

test('no pairs: everything of pairs is null, the waves keep their counts', () => {
  const scale = score(compareStudy(only(({ wave }) => wave === 'before')), 'scale:s')
  expect(scale.n).toEqual({ baseline: 5, end: 0, pairs: 0 })
  expect(scale.baseline).toEqual({ mean: null, sd: null, median: null, why: 'no pairs' })
  expect(scale.wilcoxon).toEqual({ v: null, p: null, method: null, why: 'no pairs' })
})

test('one pair has a change and nothing that needs a spread', () => {
  const scale = score(compareStudy(only((response) => response.case === 'P1')), 'scale:s')
  expect(scale.n.pairs).toBe(1)
  expect(scale.change).toEqual({ mean: 1, sd: null, ci: null, why: 'fewer than 2 pairs' })
})

test('a wave without documents: no pairs for any code', () => {
  const theme = code(compareStudy({ ...STUDY, documents: STUDY.documents.filter(({ wave }) => wave === 'after') }))
  expect(theme.n).toEqual({ pairs: 0 })
  expect(theme.share).toEqual({ baseline: null, end: null, change: null, ci: null, why: 'no pairs' })
  expect(theme.mcnemar).toEqual({ p: null, method: null, why: 'no pairs' })
})

test('one wave: no comparison, and it says so', () => {
  const comparison = compareStudy({ ...STUDY, analysis: { ...STUDY.analysis, waves: null } })
  expect(comparison).toMatchObject({ waves: null, why: 'the study compares no two waves' })
  expect(score(comparison, 'scale:s').n).toEqual({ baseline: 5, end: 0, pairs: 0 })
})

test('the order of the waves is honoured: swapped, every change turns its sign', () => {
  const there = score(compareStudy(STUDY), 'scale:s')
  const swapped = { ...STUDY, analysis: { ...STUDY.analysis, waves: ['after', 'before'] as const } }
  const back = score(compareStudy(swapped), 'scale:s')
  expect(back.change.mean).toBe(-(there.change.mean ?? 0))
  expect(back.t.p).toBeCloseTo(there.t.p ?? 0, 12)
  expect(back.effect.rankBiserial).toBe(-1)
  expect(code(compareStudy(swapped)).share.change).toBe(-1)
})

test('the order of the rows changes nothing', () => {
  const expected = compareStudy(STUDY)
  fc.assert(
    fc.property(fc.shuffledSubarray([...STUDY.responses], { minLength: STUDY.responses.length }), (responses) => {
      expect(compareStudy({ ...STUDY, responses })).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

test('tells its progress and stops when it is told to', () => {
  const seen: string[] = []
  compareStudy(STUDY, { onProgress: ({ done, total, detail }) => seen.push(`${done}/${total} ${detail}`) })
  expect(seen).toEqual(['0/3 Label of s', '1/3 Text of alone', '2/3 Theme', '3/3 '])
  expect(() => compareStudy(STUDY, { signal: AbortSignal.abort() })).toThrow()
})

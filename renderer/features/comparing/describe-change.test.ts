import { expect, test } from 'vitest'
import { codeOf, comparisonOf, emptyScale, scaleOf } from './comparison.test-support.ts'
import { axisReach, listChanges } from './describe-change.ts'

test('a mark is coloured only where its interval is clear of zero', () => {
  const rows = listChanges(
    comparisonOf([scaleOf('up', 0.5, 0.2), scaleOf('none', 0.2, 0.001), scaleOf('down', -0.5, 0.5), emptyScale('?')]),
    null,
  )
  expect(rows.map((row) => row.look)).toEqual(['up', 'none', 'down', 'unknown'])
})

test('a missing figure keeps its reason', () => {
  expect(listChanges(comparisonOf([emptyScale('x')]), null)[0]).toMatchObject({
    estimate: null,
    why: 'no pairs',
    pairs: 0,
  })
})

test('an indicator’s verdict stands at its scales and codes', () => {
  const indicator = { id: 'i', survey: 'up', interviews: 'up', verdict: 'converge', measures: ['scale:a'] } as const
  const rows = listChanges(comparisonOf([scaleOf('a', 1, 0), codeOf('b', 0.1, 1)], [indicator]), null)
  expect(rows.map((row) => row.verdict)).toEqual(['converge', null])
})

test('words are stricter than colours, and a verdict on what may be chance is tentative', () => {
  const indicator = {
    id: 'i',
    survey: 'up',
    interviews: 'up',
    verdict: 'converge',
    measures: ['scale:a', 'code:b'],
  } as const
  const rows = listChanges(comparisonOf([scaleOf('a', 0.5, 0.01), codeOf('b', 0.5, 0.2)], [indicator]), null)
  expect(rows.map(({ look, said }) => [look, said.certainty])).toEqual([
    ['up', 'clear'],
    ['up', 'tentative'],
  ])
  expect(rows.map(({ isVerdictTentative }) => isVerdictTentative)).toEqual([true, true])
})

test('the axis holds every interval and is never narrower than asked', () => {
  const rows = listChanges(comparisonOf([scaleOf('a', 1.3, 0)]), null)
  expect(axisReach(rows, 1)).toBe(2)
  expect(axisReach([], 1)).toBe(1)
})

const primary = { measure: 'scale:b', markedAt: '2017-01-01T00:00:00Z', endDataAt: '2018-01-01T00:00:00Z' } as const
/** Its own p is .01, adjusted .2. */
const measures = [scaleOf('a', 0.5, 0.2), { ...scaleOf('b', 0.5, 0.2), t: { t: 2.6, df: 45, p: 0.01 } }]

test('a primary measure named beforehand stands first and is read by its own p', () => {
  const rows = listChanges(comparisonOf(measures), { ...primary, timing: 'before' })
  expect(rows.map(({ label, p, isPrimary, isPlain, said }) => [label, p, isPrimary, isPlain, said.certainty])).toEqual([
    ['b', 0.01, true, true, 'clear'],
    ['a', 0.2, false, false, 'tentative'],
  ])
})

test.each(['with', 'after'] as const)(
  'one marked %s the end’s data stands first too, but its p is adjusted',
  (timing) => {
    const [first] = listChanges(comparisonOf(measures), { ...primary, timing })
    expect(first).toMatchObject({
      label: 'b',
      p: 0.2,
      isPrimary: true,
      isPlain: false,
      said: { certainty: 'tentative' },
    })
  },
)

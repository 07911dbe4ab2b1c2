import { expect, test } from 'vitest'
import { codeOf, comparisonOf, emptyScale, scaleOf } from './comparison.test-support.ts'
import { axisReach, listChanges } from './describe-change.ts'

test('a mark is coloured only where its interval is clear of zero', () => {
  const rows = listChanges(
    comparisonOf([scaleOf('up', 0.5, 0.2), scaleOf('none', 0.2, 0.001), scaleOf('down', -0.5, 0.5), emptyScale('?')]),
  )
  expect(rows.map((row) => row.look)).toEqual(['up', 'none', 'down', 'unknown'])
})

test('a missing figure keeps its reason', () => {
  expect(listChanges(comparisonOf([emptyScale('x')]))[0]).toMatchObject({ estimate: null, why: 'no pairs', pairs: 0 })
})

test('an indicator’s verdict stands at its scales and codes', () => {
  const indicator = { id: 'i', survey: 'up', interviews: 'up', verdict: 'converge', measures: ['scale:a'] } as const
  const rows = listChanges(comparisonOf([scaleOf('a', 1, 0), codeOf('b', 0.1, 1)], [indicator]))
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
  const rows = listChanges(comparisonOf([scaleOf('a', 0.5, 0.01), codeOf('b', 0.5, 0.2)], [indicator]))
  expect(rows.map(({ look, said }) => [look, said.certainty])).toEqual([
    ['up', 'clear'],
    ['up', 'tentative'],
  ])
  expect(rows.map(({ isVerdictTentative }) => isVerdictTentative)).toEqual([true, true])
})

test('the axis holds every interval and is never narrower than asked', () => {
  const rows = listChanges(comparisonOf([scaleOf('a', 1.3, 0)]))
  expect(axisReach(rows, 1)).toBe(2)
  expect(axisReach([], 1)).toBe(1)
})

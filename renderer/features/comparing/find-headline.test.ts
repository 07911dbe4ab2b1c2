import { expect, test } from 'vitest'
import { codeOf, comparisonOf, emptyScale, scaleOf } from './comparison.test-support.ts'
import { findHeadline } from './find-headline.ts'

test('what changed clearly is named, the largest first; what may be chance and the rest are counted or named alone', () => {
  const comparison = comparisonOf([
    scaleOf('Routines', 0.4, 0.03),
    scaleOf('Data', 0.6, 0.001),
    scaleOf('Focus', 0.36, 0.06),
    scaleOf('Pooling', -0.5, 0.01),
    scaleOf('Team', 0.1, 0.8),
    scaleOf('Culture', 0.1, 0.9),
  ])
  expect(findHeadline(comparison, null)).toEqual({
    kind: 'changed',
    rose: ['Data', 'Routines'],
    roseMore: 0,
    fell: ['Pooling'],
    fellMore: 0,
    mayRise: ['Focus'],
    mayRiseMore: 0,
    mayFall: [],
    mayFallMore: 0,
    same: [],
    sameMore: 2,
  })
})

test('one without a clear change is named', () => {
  const headline = findHeadline(comparisonOf([scaleOf('Data', 0.6, 0.001), scaleOf('Pooling', -0.1, 0.66)]), null)
  expect(headline).toMatchObject({ same: ['Pooling'], sameMore: 0 })
})

test('beyond three names the rest is counted', () => {
  const scales = ['A', 'B', 'C', 'D', 'E'].map((label, i) => scaleOf(label, 1 - i / 10, 0.001))
  expect(findHeadline(comparisonOf(scales), null)).toMatchObject({ rose: ['A', 'B', 'C'], roseMore: 2 })
})

test('a p at the limit is no clear change; several such are counted', () => {
  const scales = [scaleOf('Data', 0.6, 0.0500001), scaleOf('Focus', 0.5, 1), scaleOf('Pooling', -0.5, 0.2)]
  expect(findHeadline(comparisonOf(scales), null)).toMatchObject({
    rose: [],
    fell: [],
    mayRise: [],
    mayRiseMore: 2,
    mayFall: ['Pooling'],
  })
})

test('a small p without a clear interval is no change', () => {
  expect(findHeadline(comparisonOf([scaleOf('Data', 0.2, 0.001)]), null)).toEqual({ kind: 'noChange', measures: 1 })
})

test('codes speak only where there are no scales', () => {
  expect(findHeadline(comparisonOf([scaleOf('Data', 0, 1), codeOf('Talk', 0.5, 0.001)]), null)).toMatchObject({
    kind: 'noChange',
  })
  expect(findHeadline(comparisonOf([codeOf('Talk', 0.5, 0.001)]), null)).toMatchObject({ rose: ['Talk'] })
})

test('without any figure there is nothing to say', () => {
  expect(findHeadline(comparisonOf([emptyScale('Data')]), null)).toEqual({ kind: 'nothingToCompare' })
})

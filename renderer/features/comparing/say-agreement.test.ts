import { expect, test } from 'vitest'
import type { IndicatorResult } from '#core/types/comparison.ts'
import { createTranslator, translateWith } from '#renderer/i18n/translator.ts'
import { codeOf, comparisonOf, scaleOf } from './comparison.test-support.ts'
import { listChanges } from './describe-change.ts'
import { sayAgreement } from './say-agreement.ts'
import { sayVerdict } from './say-verdict.ts'

const t = translateWith(createTranslator('en'))
const indicator = (id: string, verdict: 'converge' | 'silent', direction: 'up' | 'none'): IndicatorResult => ({
  id,
  verdict,
  survey: direction,
  interviews: direction,
  measures: [`scale:${id}`, `code:${id}`],
})

test('agreement that rests on what may be chance is not counted as agreement', () => {
  const measures = [scaleOf('a', 0.8, 0.001), codeOf('a', 0.5, 0.001), scaleOf('b', 0.5, 0.2), codeOf('b', 0.5, 0.2)]
  const both = comparisonOf(measures, [indicator('a', 'converge', 'up'), indicator('b', 'converge', 'up')])
  expect(sayAgreement(both, null, t)).toBe('Survey and interviews agree on 1 of 2 indicators; they may agree on 1 more')
  const silent = comparisonOf(measures, [indicator('a', 'silent', 'none')])
  expect(sayAgreement(silent, null, t)).toBe('Survey and interviews agree on 0 of 1 indicators')
})

test('agreement in that nothing is seen to change is told apart from agreement on a change', () => {
  const measures = [scaleOf('a', 0.8, 0.001), codeOf('a', 0.5, 0.001), scaleOf('b', 0, 1), codeOf('b', 0, 1)]
  const both = comparisonOf(measures, [indicator('a', 'converge', 'up'), indicator('b', 'converge', 'none')])
  expect(sayAgreement(both, null, t)).toBe(
    'Survey and interviews agree on 2 of 2 indicators; on 1 of these because no change is seen in either',
  )
  const [row] = listChanges(comparisonOf(measures, [indicator('b', 'converge', 'none')]), null).filter(
    ({ id }) => id === 'scale:b',
  )
  expect(row && sayVerdict(row, t)).toBe('no change seen')
})

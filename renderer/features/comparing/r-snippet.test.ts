import { expect, test } from 'vitest'
import type { CodeDetails } from '#core/types/code-details.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { codeOf } from './comparison.test-support.ts'
import { codeSnippets, scoreSnippets } from './r-snippet.ts'

const pair = (id: string, baseline: number, end: number) => ({
  case: id,
  baseline,
  end,
  change: end - baseline,
  moved: 'rose' as const,
  reliable: 'same' as const,
})

/** Only what the snippets look at. */
const score = {
  pairs: [pair('P1', 3.4, 0.1 + 0.2), pair('P2', 2, 4)],
  reliable: { alpha: null, sem: null, threshold: null, rose: null, same: null, fell: null, why: 'no pairs' },
} as unknown as ScoreDetails

test('the pairs stand in the code as they are, without rounding errors', () => {
  const [first] = scoreSnippets(score, 0.95)
  expect(first?.code).toBe('baseline <- c(3.4, 2)\nend <- c(0.3, 4)\nd <- round(end - baseline, 10)')
})

test('long lists are broken, and reliable change is left out where there is none', () => {
  const many = { ...score, pairs: Array.from({ length: 12 }, (_, index) => pair(`P${index}`, index, 5)) }
  const snippets = scoreSnippets(many, 0.9)
  expect(snippets[0]?.code).toContain('8, 9,\n              10, 11)')
  expect(snippets.map(({ what }) => what)).toEqual(['rData', 'rMean', 'rWilcoxon', 'rEffect'])
  expect(snippets[1]?.code).toContain('conf.level = 0.9)')
})

test('McNemar’s p is asked of the binomial, and is 1 where nobody changed', () => {
  const details = { cases: [] } as unknown as CodeDetails
  const measure = codeOf('theme', 0.3, 0.2)
  const mcnemar = (of: typeof measure) => codeSnippets(of, details).find(({ what }) => what === 'rMcnemar')?.code
  expect(mcnemar(measure)).toBe('binom.test(1, 6)$p.value')
  expect(mcnemar({ ...measure, present: { both: 3, baselineOnly: 0, endOnly: 0, neither: 2 } })).toMatch(/^1 /)
})

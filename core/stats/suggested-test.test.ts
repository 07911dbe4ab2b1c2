import { expect, test } from 'vitest'
import { type SuggestedTest, suggestTest } from './suggested-test.ts'

/** Symmetric, without ties, like the quantiles of a normal sample. */
const NORMAL = [-1.6, -1.1, -0.8, -0.55, -0.3, -0.1, 0.15, 0.35, 0.6, 0.85, 1.15, 1.65]
/** Two clumps far apart. */
const TWO_CLUMPS = [-1, -1.01, -1.02, -1.03, -1.04, -1.05, 1, 1.01, 1.02, 1.03, 1.04, 1.05]

test.each<[string, readonly number[], SuggestedTest]>([
  ['no pairs', [], { test: 'none', because: 'fewer than 2 pairs' }],
  ['one pair', [1], { test: 'none', because: 'fewer than 2 pairs' }],
  ['all equal', [1, 1, 1], { test: 'none', because: 'no change varies' }],
  ['nine pairs', NORMAL.slice(0, 9), { test: 'permutation', because: 'few pairs' }],
  ['mostly zeros', [...NORMAL, ...NORMAL.map(() => 0), 0], { test: 'permutation', because: 'many zeros' }],
  ['a long tail', [...NORMAL, 9], { test: 'permutation', because: 'skewed changes' }],
  ['twelve normal changes', NORMAL, { test: 't', because: 'changes look normal' }],
  ['twelve in two clumps', TWO_CLUMPS, { test: 'wilcoxon', because: 'changes not normal' }],
  [
    'the same clumps three times over',
    [...TWO_CLUMPS, ...TWO_CLUMPS, ...TWO_CLUMPS],
    { test: 't', because: 'enough pairs' },
  ],
])('%s', (_, changes, expected) => {
  expect(suggestTest('scale', changes)).toEqual(expected)
})

test('a single item is ordinal', () => {
  expect(suggestTest('item', NORMAL)).toEqual({ test: 'wilcoxon', because: 'single item' })
})

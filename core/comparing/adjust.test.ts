import { expect, test } from 'vitest'
import { adjustFamily } from './adjust.ts'

test('measures without a p are not in the family, and say why', () => {
  const adjusted = adjustFamily([{ p: 0.04 }, { p: null, why: 'no pairs' }, { p: 0.01 }])
  expect(adjusted).toEqual([
    { holm: 0.04, bh: 0.04 },
    { holm: null, bh: null, why: 'no pairs' },
    { holm: 0.02, bh: 0.02 },
  ])
})

import { expect, test } from 'vitest'
import type { CaseId } from '#core/contract/ids.ts'
import { countMoves } from './count-moves.ts'

const pair = (baseline: number | null, end: number | null) => ({
  caseId: 'x' as CaseId,
  pseudonym: 'P01',
  baseline,
  end,
})

test('only those with both values count', () => {
  const values = [pair(1, 2), pair(2, 2), pair(3, 2.5), pair(null, 4), pair(4, null), pair(0.1 + 0.2, 0.3)]
  expect(countMoves(values)).toEqual({ pairs: 4, rose: 1, stayed: 2, fell: 1 })
})

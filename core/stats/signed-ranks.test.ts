import { expect, test } from 'vitest'
import { positiveRankSum, signedRanks } from './signed-ranks.ts'

test('zeros are dropped before ranking, or ranked and then left out (Pratt); by hand', () => {
  const changes = [0, -1, 2, 1]
  expect(signedRanks(changes, 'drop')).toEqual([
    { rank: 1.5, positive: false },
    { rank: 3, positive: true },
    { rank: 1.5, positive: true },
  ])
  expect(signedRanks(changes, 'pratt').map(({ rank }) => rank)).toEqual([2.5, 4, 2.5])
  expect(positiveRankSum(signedRanks(changes, 'drop'))).toBe(4.5)
})

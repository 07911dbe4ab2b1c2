import { expect, test } from 'vitest'
import { planRecode, type RecodedCoding } from './plan-recode.ts'

const coding = (id: number, place: string, more: Partial<RecodedCoding> = {}): RecodedCoding => ({
  id,
  place,
  weight: null,
  direction: null,
  memo: null,
  ...more,
})

test('codings at places of their own only change their code', () => {
  expect(planRecode([coding(1, 'a'), coding(2, 'b')], [coding(3, 'c')])).toEqual({ moved: [1, 2], joined: [] })
})

test('at one place the one that was there stays, and takes what it has not', () => {
  const plan = planRecode(
    [coding(1, 'a', { weight: 4, direction: 'mixed', memo: 'from' })],
    [coding(2, 'a', { direction: 'positive', memo: 'into' })],
  )
  expect(plan.moved).toEqual([])
  expect(plan.joined).toEqual([
    {
      ...{ from: 1, into: 2, weight: 4, direction: 'positive', memo: 'into\n\nfrom' },
      ...{ isMemoJoined: true, isWeightDropped: false, isDirectionDropped: true },
    },
  ])
})

test('the same memo twice is not written twice, and equal weights are no loss', () => {
  const [joined] = planRecode(
    [coding(1, 'a', { weight: 2, memo: 'm' })],
    [coding(2, 'a', { weight: 2, memo: 'm' })],
  ).joined
  expect(joined).toMatchObject({ memo: 'm', isMemoJoined: false, isWeightDropped: false })
})

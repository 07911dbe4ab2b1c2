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

test('at one place the one that was there stays, and carries what two merged codings carry', () => {
  const plan = planRecode(
    [coding(1, 'a', { weight: 4, direction: 'negative', memo: 'from' })],
    [coding(2, 'a', { direction: 'positive', memo: 'into' })],
  )
  expect(plan.moved).toEqual([])
  expect(plan.joined).toEqual([
    {
      ...{ from: 1, into: 2, weight: 4, direction: 'mixed', memo: 'into\n\nfrom' },
      ...{ isMemoJoined: true, isWeightDropped: false, isDirectionMixed: true },
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

test('of two weights the greater stays, whichever code it was on, and that one goes is told', () => {
  for (const [from, into] of [
    [5, 2],
    [2, 5],
  ] as const) {
    const [joined] = planRecode([coding(1, 'a', { weight: from })], [coding(2, 'a', { weight: into })]).joined
    expect(joined).toMatchObject({ weight: 5, isWeightDropped: true })
  }
})

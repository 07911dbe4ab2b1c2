import { expect, test } from 'vitest'
import { jointOutcomes, outcomeOf } from './joint-outcomes.ts'

const outcome = (measure: string) => ({ measure, year: 2018, value: 9, before: 7 })
const cell = (outcomes: readonly string[]) => ({
  indicator: 'i',
  scales: [],
  codes: [],
  outcomes: outcomes.map(outcome),
})

test('each outcome is a column once, however many indicators name it', () => {
  const indicator = (outcomes: readonly string[]) => ({
    ...{ id: 'i', label: 'I', verdict: 'silent' as const, survey: null, interviews: null, why: 'none' },
    ...{ scales: [], codes: [], dose: { rho: null, ci: null, why: 'none' }, outcomes: outcomes.map(outcome) },
  })
  expect(jointOutcomes({ indicators: [indicator(['b']), indicator([]), indicator(['a', 'b'])] })).toEqual(['b', 'a'])
})

test('the outcome of a case is found under any indicator', () => {
  const one = { indicators: [cell([]), cell(['a', 'b'])] }
  expect(outcomeOf(one, 'b')).toEqual(outcome('b'))
  expect(outcomeOf(one, 'c')).toBeUndefined()
})

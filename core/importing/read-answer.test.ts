import { expect, test } from 'vitest'
import type { PlanItem } from '../types/study-plan.ts'
import { answerReader } from './read-answer.ts'
import { readNumber } from './read-number.ts'

const LIKERT: PlanItem = {
  id: 'a',
  column: 'A',
  type: 'likert',
  text: '',
  min: 1,
  max: 5,
  labels: [
    { label: 'Strongly agree', value: 5 },
    { label: 'מסכים/ה מאוד', value: 5 },
    { label: 'أوافق بشدة', value: 5 },
    { label: 'לא מסכים/ה', value: 2 },
  ],
}

const read = answerReader(LIKERT, [
  { code: '-99', reason: 'declared' },
  { code: 'N/A', reason: 'not-applicable' },
  { code: 'מעדיף/ה לא לענות', reason: 'prefer-not' },
])

test.each([
  ['5', 5],
  ['5.0', 5],
  ['٣', 3],
  ['５', 5],
  [' STRONGLY  agree', 5],
  ['\u200Fמַסְכִּים/ה מאוד\u200E', 5],
  ['أُوافق بشدّة', 5],
  ['أوافـق بشدة', 5],
  ['לא מסכים/ה', 2],
])('%j is %i', (cell, value) => {
  expect(read(cell)).toEqual({ kind: 'value', value })
})

test.each([
  ['', 'unanswered'],
  ['  ', 'unanswered'],
  ['-99', 'declared'],
  ['-99.0', 'declared'],
  ['n/a', 'not-applicable'],
  ['מעדיף/ה לא לענות', 'prefer-not'],
])('%j has no value: %s', (cell, reason) => {
  expect(read(cell)).toEqual({ kind: 'missing', reason })
})

test.each(['0', '6', '2.5', 'מסכים/ה', 'agree', '5 stars', '#N/A', '1,5'])('%j is refused, not guessed', (cell) => {
  expect(read(cell).kind).toBe('refused')
})

test('choices: by label, by value, or words alone when there are no labels', () => {
  const labels = [{ label: 'Yes', value: 1 }]
  const choice = answerReader({ ...LIKERT, type: 'choice', min: null, max: null, labels }, [])
  expect(choice('yes')).toEqual({ kind: 'value', value: 1 })
  expect(choice('1')).toEqual({ kind: 'value', value: 1 })
  expect(choice('2').kind).toBe('refused')
  expect(answerReader({ ...LIKERT, type: 'choice', labels: [] }, [])('Maybe')).toEqual({ kind: 'text' })
})

test('numbers may have one bound or none', () => {
  const number: PlanItem = { ...LIKERT, type: 'number', min: 0, max: null, labels: [] }
  expect(answerReader(number, [])('2.5')).toEqual({ kind: 'value', value: 2.5 })
  expect(answerReader(number, [])('-1').kind).toBe('refused')
})

test('numbers are plain decimals only', () => {
  expect(['1', '-2.5', '+3', '.5', '1e3', '−4'].map(readNumber)).toEqual([1, -2.5, 3, 0.5, 1000, -4])
  expect(['', '1,5', '1 000', '0x10', 'Infinity', 'NaN', '1e999', '9'.repeat(400), '5%'].map(readNumber)).toEqual(
    Array(9).fill(null),
  )
})

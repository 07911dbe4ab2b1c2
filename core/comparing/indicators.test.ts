import { expect, test } from 'vitest'
import { known } from '#core/stats/answer.ts'
import { missing } from './figures.ts'
import { directionOf, indicators, verdict } from './indicators.ts'
import { EMPTY_STUDY } from './study.fixture.ts'

test('a change is up or down when its interval lies wholly on one side of 0', () => {
  expect(directionOf([0.1, 0.5])).toBe('up')
  expect(directionOf([-0.5, -0.1])).toBe('down')
  expect(directionOf([-0.1, 0.5])).toBe('none')
  expect(directionOf([0, 0.5])).toBe('none')
})

test('the verdict by its stated rule', () => {
  const [up, down, none] = [known('up' as const), known('down' as const), known('none' as const)]
  const silent = missing('the indicator names no code')
  expect(verdict(up, up)).toBe('converge')
  expect(verdict(none, none)).toBe('converge')
  expect(verdict(up, down)).toBe('diverge')
  expect(verdict(down, none)).toBe('silent')
  expect(verdict(none, up)).toBe('silent')
  expect(verdict(up, silent)).toBe('silent')
  expect(verdict(silent, up)).toBe('silent')
})

test('an indicator without scales or codes keeps its measures and says what is missing', () => {
  const indicator = { id: 'i', label: 'I', scales: ['gone'], codes: [], outcomes: ['graduates'] }
  expect(indicators({ ...EMPTY_STUDY, indicators: [indicator] }, [])).toEqual([
    {
      id: 'i',
      survey: null,
      interviews: null,
      verdict: 'silent',
      measures: ['scale:gone', 'outcome:graduates'],
      why: 'no scale of the indicator can be compared; the indicator names no code',
    },
  ])
})

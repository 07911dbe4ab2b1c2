import { expect, test } from 'vitest'
import { runsOf } from './quote-runs.ts'

const mark = (startPrinted: number, endPrinted: number) => ({
  ...{ kind: 'masked' as const, startPrinted, endPrinted, startCodePoint: 0, endCodePoint: 9, redactions: [] },
})

test('runs are the words, cut at the marks, in code points', () => {
  const words = '🙂 met […] in […]'
  const runs = runsOf(words, [mark(6, 9), mark(13, 13), mark(13, 16)])
  expect(runs.map(({ text, mark }) => [text, mark !== null])).toEqual([
    ['🙂 met ', false],
    ['[…]', true],
    [' in ', false],
    ['[…]', true],
  ])
  expect(runs.map(({ text }) => text).join('')).toBe(words)
  expect(runsOf('', [])).toEqual([])
})

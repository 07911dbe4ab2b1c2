import { expect, test } from 'vitest'
import { groupPassages } from './same-passage.ts'

const coding = (id: string, startCodePoint: number, endCodePoint: number, label = 'Trust') => ({
  ...{ id, startCodePoint, endCodePoint, label, color: 'red', detail: '', memo: '' },
  coder: { name: id.slice(0, 1), initials: id.slice(0, 1), color: 'blue' },
})
const grouped = (...codings: ReturnType<typeof coding>[]) =>
  groupPassages(codings).map((group) => group.map(({ id }) => id))

test('two coders’ codings of one code are one passage where they share half of the longer', () => {
  expect(grouped(coding('n1', 0, 100), coding('s1', 5, 90), coding('t1', 0, 50))).toEqual([['n1', 's1', 't1']])
  expect(grouped(coding('n1', 0, 100), coding('s1', 60, 120))).toEqual([['n1'], ['s1']])
})

test('another code, the same coder, and what only touches are passages of their own', () => {
  expect(grouped(coding('n1', 0, 9), coding('s1', 0, 9, 'Doubt'), coding('n2', 1, 9), coding('s2', 9, 18))).toEqual([
    ['n1'],
    ['s1'],
    ['n2'],
    ['s2'],
  ])
})

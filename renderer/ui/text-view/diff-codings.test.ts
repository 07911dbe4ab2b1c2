import { expect, test } from 'vitest'
import { diffCodings } from './diff-codings.ts'

const coding = (id: string, startCodePoint = 0, color = 'red') => ({
  id,
  startCodePoint,
  endCodePoint: startCodePoint + 5,
  color,
  label: id,
  coder: { name: 'Noa', initials: 'N', color: 'blue' },
  detail: '',
  memo: '',
})
const painted = new Map([coding('a'), coding('b'), coding('c')].map((one) => [one.id, one]))

test('what stays the same is left alone', () => {
  const diff = diffCodings(painted, [coding('c'), coding('a'), coding('b')])
  expect(diff).toEqual({ removed: new Set(), added: [] })
})

test('one comes, one goes', () => {
  const diff = diffCodings(painted, [coding('a'), coding('b'), coding('d')])
  expect(diff).toEqual({ removed: new Set(['c']), added: [coding('d')] })
})

test('a moved and a recoloured coding are taken off and painted again', () => {
  const diff = diffCodings(painted, [coding('a', 2), coding('b', 0, 'blue'), coding('c')])
  expect(diff).toEqual({ removed: new Set(['a', 'b']), added: [coding('a', 2), coding('b', 0, 'blue')] })
})

test('a coding with another memo or weight is painted again, so that its tip says so', () => {
  const [weighed, noted] = [
    { ...coding('a'), detail: 'weight 3' },
    { ...coding('b'), memo: 'why' },
  ]
  expect(diffCodings(painted, [weighed, noted, coding('c')]).added).toEqual([weighed, noted])
})

import { expect, test } from 'vitest'
import { orderTree } from './order-tree.ts'

const row = (id: string, parentId: string | null = null) => ({ id, parentId })
const show = (rows: Parameters<typeof orderTree>[0], closed?: ReadonlySet<string>) =>
  orderTree(rows, closed).map((line) => `${'-'.repeat(line.depth)}${line.row.id}${line.hasChildren ? '+' : ''}`)

test('each row is followed by its children, in the order given', () => {
  expect(show([row('b'), row('a'), row('b1', 'b'), row('b2', 'b'), row('b1x', 'b1')])).toEqual([
    'b+',
    '-b1+',
    '--b1x',
    '-b2',
    'a',
  ])
})

test('a closed row hides everything below it', () => {
  expect(show([row('a'), row('a1', 'a'), row('a1x', 'a1'), row('b')], new Set(['a']))).toEqual(['a+', 'b'])
})

test('an unknown parent and a ring lose nothing', () => {
  expect(show([row('a', 'gone')])).toEqual(['a'])
  expect(show([row('x', 'y'), row('y', 'x')])).toEqual(['x+', '-y+'])
})

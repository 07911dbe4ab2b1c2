import { describe, expect, test } from 'vitest'
import type { CodebookEntry } from '../types/codebook.ts'
import { planCodebook } from './plan-codebook.ts'

const entry = (id: string, more: Partial<CodebookEntry> = {}): CodebookEntry => ({
  ...{ id, parent: null, name: id, definition: '', include: '', exclude: '', example: '', color: null },
  ...more,
})

describe('a file beside the codebook', () => {
  test('tells what is new, what changes, what is the same and what stays', () => {
    const there = [entry('a', { definition: 'old' }), entry('b'), entry('c')]
    const plan = planCodebook(there, [entry('a', { definition: 'new' }), entry('b'), entry('d', { parent: 'a' })])
    expect(plan.added.map(({ id, parent }) => [id, parent])).toEqual([['d', 'a']])
    expect(plan.changed).toEqual([
      { id: 'a', name: 'a', changes: [{ field: 'definition', before: 'old', after: 'new' }] },
    ])
    expect([plan.same, plan.untouched]).toEqual([1, ['c']])
  })

  test('an empty text and no colour leave what is there', () => {
    const there = [entry('a', { definition: 'kept', color: '#ffffff' })]
    expect(planCodebook(there, [entry('a')])).toMatchObject({ changed: [], same: 1 })
  })

  test('a travelling id is known again though name and id changed', () => {
    const there = [entry('a', { guid: 'G1' })]
    const plan = planCodebook(there, [entry('renamed', { guid: 'g1' })])
    expect(plan.changed).toEqual([{ id: 'a', name: 'a', changes: [{ field: 'name', before: 'a', after: 'renamed' }] }])
  })

  test('other programs’ codes are matched by name, unless two have it', () => {
    const there = [entry('k1', { name: 'Data' }), entry('k2', { name: 'Twice' }), entry('k3', { name: 'Twice' })]
    const plan = planCodebook(there, [entry('Data', { guid: 'x' }), entry('Twice', { guid: 'y', parent: 'Data' })])
    expect(plan.added.map(({ id, parent }) => [id, parent])).toEqual([['Twice', 'k1']])
    expect(plan.same).toBe(1)
  })

  test('a new code whose id is another code’s gets one of its own, and its children follow it', () => {
    const there = [entry('a', { guid: 'g1' })]
    const file = [entry('z', { guid: 'g1' }), entry('a', { guid: 'g2' }), entry('child', { guid: 'g3', parent: 'a' })]
    const { added } = planCodebook(there, file)
    expect(added.map(({ id, parent }) => [id, parent])).toEqual([
      ['a-2', null],
      ['child', 'a-2'],
    ])
  })
})

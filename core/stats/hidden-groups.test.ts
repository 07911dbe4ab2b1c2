import { expect, test } from 'vitest'
import { hiddenGroups } from './hidden-groups.ts'

test.each<[string, readonly number[], readonly (string | null)[]]>([
  ['all large', [5, 9, 20], [null, null, null]],
  ['one small: the next one goes with it', [20, 4, 9], [null, 'fewer than five', 'would be deduced']],
  ['two small, five together', [20, 2, 3], [null, 'fewer than five', 'fewer than five']],
  ['two small, three together', [20, 2, 1, 8], [null, 'fewer than five', 'fewer than five', 'would be deduced']],
  ['one large, one small: nothing is left', [20, 2], ['would be deduced', 'fewer than five']],
])('%s', (_, sizes, expected) => {
  const groups = sizes.map((size) => ({ size }))
  const hidden = hiddenGroups(groups, ({ size }) => size)
  expect(groups.map((group) => hidden.get(group) ?? null)).toEqual(expected)
})

import { expect, test } from 'vitest'
import type { GroupRow, ScoreDetails } from '#core/types/score-details.ts'
import { heatAttributes, heatMap } from './heat-cells.ts'

const shown = (group: string, change: number, half: number): GroupRow => ({
  group,
  suppressed: null,
  cases: [],
  n: 6,
  baseline: 3,
  change,
  ci: [change - half, change + half],
  difference: change,
  differenceCi: [change - half, change + half],
})
const hidden: GroupRow = {
  group: 'small',
  suppressed: 'fewer than five',
  cases: [],
  n: null,
  baseline: null,
  change: null,
  ci: null,
  difference: null,
  differenceCi: null,
  why: 'fewer than five cases',
}
/** Only what the map looks at. */
const scoreOf = (id: string, groups: readonly GroupRow[]) =>
  ({ id, kind: 'scale', label: id, groups: [{ attribute: 'coach', groups }] }) as unknown as ScoreDetails

test('groups by measures; small groups have a cell and no figure', () => {
  const map = heatMap([scoreOf('a', [shown('x', 0.5, 0.2), hidden]), scoreOf('b', [shown('x', -0.9, 1)])], 'coach')
  expect(map.groups).toEqual(['x', 'small'])
  expect(map.cells[1]?.[0]?.suppressed).toBe('fewer than five')
  expect(map.cells[1]?.[1]).toBeNull()
  expect({ shown: map.shown, differing: map.differing, reach: map.reach }).toEqual({
    shown: 2,
    differing: 1,
    reach: 0.9,
  })
})

test('an attribute of small groups alone is not offered', () => {
  expect(heatAttributes([scoreOf('a', [hidden])])).toEqual([])
  expect(heatAttributes([scoreOf('a', [hidden, shown('x', 1, 1)])])).toEqual(['coach'])
})

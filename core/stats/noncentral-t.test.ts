import { expect, test } from 'vitest'
import { noncentralTCdf } from './noncentral-t.ts'

test.each([
  [2, 11, 1, 0.810486610078909],
  [-2, 45, 1, 0.00171588420286994],
  [5.6, 45, 6.5, 0.210943548502843],
  [1, 1, 0.5, 0.59274773643996],
  [20, 49, 18, 0.799477029316595],
])('pt(%f, %i, %f), R 4.2.2', (t, df, ncp, expected) => {
  expect(noncentralTCdf(t, df, ncp) / expected).toBeCloseTo(1, 8)
})

import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { lowess } from './lowess.ts'
import { AFTER, BEFORE, SESSIONS } from './scores.fixture.ts'

function points(x: readonly number[], y: readonly number[]) {
  return x.map((value, i) => ({ x: value, y: y[i] ?? 0 }))
}

test('change against sessions, many ties; R 4.2.2: lowess(sessions, d, delta = 0)', () => {
  const curve = lowess(points(SESSIONS, differences(BEFORE, AFTER)))
  expect(curve.map(({ x }) => x)).toEqual([3, 4, 5, 6, 7])
  const expected = [0.5593171917084329, 0.3945605142071903, 0.2314217400856079, 0.2300024644877822, 0.3912272729367032]
  for (const [i, { y }] of curve.entries()) expect(y).toBeCloseTo(expected[i] ?? 0, 12)
})

test('a smaller share; R 4.2.2: lowess(b, e, f = .5, delta = 0)', () => {
  const curve = lowess(points(BEFORE, AFTER), 0.5)
  expect(curve).toHaveLength(11)
  expect(curve[0]?.y).toBeCloseTo(3.194619681805921, 12)
  expect(curve[6]?.y).toBeCloseTo(3.422219946850335, 12)
  expect(curve[10]?.y).toBeCloseTo(3.964201140650891, 12)
})

test('one wild point does not bend it, and a far place is reached; R 4.2.2: lowess(c(1:10, 30), y, delta = 0)', () => {
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30]
  const curve = lowess(points(x, [1, 2, 2, 3, 9, 4, 5, 5, 6, 6, 7]))
  expect(curve[4]?.y).toBeCloseTo(3.49999685249496, 11)
  expect(curve[10]?.y).toBeCloseTo(7.002904123103062, 11)
})

test('no points, one point, one place', () => {
  expect(lowess([])).toEqual([])
  expect(lowess([{ x: 2, y: 5 }])).toEqual([{ x: 2, y: 5 }])
  expect(lowess(points([7, 7, 7], [1, 2, 3]))).toEqual([{ x: 7, y: 2 }])
})

import { expect, test } from 'vitest'
import { densityAt, densityBandwidth, densityCurve } from './density-curve.ts'

const changes = [2, 1, 1, 0, 3, -1, 2, 0, 1, -2, 4, 1]

test('R 4.2.2: bw.nrd0(d); mean(dnorm(x, d, bw.nrd0(d)))', () => {
  const bandwidth = densityBandwidth(changes) ?? 0
  expect(bandwidth).toBeCloseTo(0.817205832394, 10)
  expect(densityAt(changes, 0, bandwidth)).toBeCloseTo(0.1837275804755, 10)
  expect(densityAt(changes, 1, bandwidth)).toBeCloseTo(0.2438609905117, 10)
  expect(densityAt(changes, 4, bandwidth)).toBeCloseTo(0.0641884152911, 10)
})

test('the curve holds all that there is', () => {
  const curve = densityCurve(changes)
  const step = (curve[1]?.x ?? 0) - (curve[0]?.x ?? 0)
  const area = curve.reduce((sum, { y }) => sum + y * step, 0)
  expect(area).toBeGreaterThan(0.98)
  expect(area).toBeLessThan(1.001)
})

test('where half of the values are alike, the standard deviation serves', () => {
  expect(densityBandwidth([0, 0, 0, 0, 0, 0, 0, 3])).toBeGreaterThan(0)
})

test('no curve of one value or of equal ones', () => {
  expect(densityCurve([1])).toEqual([])
  expect(densityCurve([2, 2, 2])).toEqual([])
})

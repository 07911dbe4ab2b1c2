import { expect, test } from 'vitest'
import { cityLines, coachFallingShort, outcomeFinding } from './overview-findings.ts'

const coach = (name: string, held: number, planned: number) => ({
  coach: name,
  principals: 5,
  planned,
  held,
  byNumber: [],
})
const year = (at: number, value: number | null, target: number | null = null) => ({
  year: at,
  value,
  target,
  share: null,
})

test('a coach is named only when clearly below the whole', () => {
  expect(coachFallingShort([coach('A', 34, 35), coach('B', 33, 35), coach('C', 26, 35)])?.coach).toBe('C')
  expect(coachFallingShort([coach('A', 34, 35), coach('B', 33, 35)])).toBeNull()
  expect(coachFallingShort([])).toBeNull()
  expect(coachFallingShort([coach('A', 0, 0), coach('B', 33, 35)])).toBeNull()
})

test('the change is from the first to the last year with a value, the gap from the last year’s target', () => {
  const years = [year(2013, null), year(2014, 612, 600), year(2017, 722, 760), year(2018, 801, 820)]
  expect(outcomeFinding(years)).toEqual({ change: 'rose', from: 612, to: 801, toYear: 2018, toTarget: -19 })
  expect(outcomeFinding([year(2014, 10), year(2015, 8)])).toMatchObject({ change: 'fell', toTarget: null })
  expect(outcomeFinding([year(2014, 10), year(2015, 10)])?.change).toBe('stayed')
  expect(outcomeFinding([year(2014, 10), year(2015, null)])).toBeNull()
})

test('cities are drawn against their own first year, and left out when that says nothing', () => {
  const values = (...all: readonly (number | null)[]) => all.map((value, index) => ({ year: 2014 + index, value }))
  const lines = cityLines([
    { city: 'Small', values: values(4, 8) },
    { city: 'Large', values: values(40, null, 50) },
    { city: 'From none', values: values(0, 5) },
    { city: 'Once', values: values(7, null) },
  ])
  expect(lines.map(({ city, points }) => [city, points.map(({ ratio }) => ratio)])).toEqual([
    ['Small', [1, 2]],
    ['Large', [1, 1.25]],
  ])
})

import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

test.each([
  ['baselin', ['end', 'baseline'], 'baseline'],
  ['Q2', ['Q1', 'Q_2'], 'Q_2'],
  ['PO1', ['P02', 'P01'], 'P01'],
  ['שם המנהל', ['שם המנהלת', 'עיר'], 'שם המנהלת'],
  ['P09', ['P01', 'P10'], null],
  ['xyz', ['baseline'], null],
])('%j is nearest to %j: %j', (wanted, names, nearest) => {
  expect(nearestName(wanted, names)).toBe(nearest)
})

import { expect, test } from 'vitest'
import type { CorrectedRow } from './corrected-rows.ts'
import { fillFrom } from './fill-down.ts'

const rows = ['P01', null, 'P03', null].map((one, i) => ({ id: `r${i}`, case: one, wave: 'end' }) as CorrectedRow)
const at = (id: string, column = 'case') => ({ id, column })

test('of several selected rows, the first says it for the others', () => {
  expect(fillFrom(rows, at('r3'), ['r0', 'r1', 'r3'])).toEqual({ ids: ['r1', 'r3'], edit: { case: 'P01' } })
  expect(fillFrom(rows, at('r3', 'wave'), ['r2', 'r3'])).toEqual({ ids: ['r3'], edit: { wave: 'end' } })
})

test('one row takes what stands above it', () => {
  expect(fillFrom(rows, at('r1'), [])).toEqual({ ids: ['r1'], edit: { case: 'P01' } })
  expect(fillFrom(rows, at('r1'), ['r1'])).toEqual({ ids: ['r1'], edit: { case: 'P01' } })
})

test('where nothing stands above, or the keyboard is in another column, nothing is filled', () => {
  expect(fillFrom(rows, at('r0'), [])).toBeNull()
  expect(fillFrom(rows, at('r2'), [])).toBeNull()
  expect(fillFrom(rows, at('r1', 'name'), [])).toBeNull()
  expect(fillFrom(rows, null, ['r0', 'r1'])).toBeNull()
})

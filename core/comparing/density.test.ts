import { expect, test } from 'vitest'
import { countSegments, densityPer1000 } from './density.ts'
import { coding, document } from './study.fixture.ts'

test('stretches that overlap are one segment; touching ones are two', () => {
  expect(countSegments([])).toBe(0)
  expect(countSegments([coding('d', 'c', 50, 90), coding('d', 'c', 0, 60, 'Samir'), coding('d', 'c', 70, 80)])).toBe(1)
  expect(countSegments([coding('d', 'c', 0, 60), coding('d', 'c', 60, 90)])).toBe(2)
})

test('segments per 1000 words over all documents; by hand', () => {
  const documents = [document('P1', 'before', 500), document('P2', 'before', 1500)]
  const codings = new Map([['P1-before', [coding('P1-before', 'c'), coding('P1-before', 'c', 200, 300)]]])
  // Two segments (0–100 and 200–300) in 2000 words.
  expect(densityPer1000(documents, codings)).toEqual({ ok: true, value: 1 })
})

test('no documents, and documents without words, have none', () => {
  expect(densityPer1000([], new Map())).toEqual({ ok: false, why: 'no pairs' })
  expect(densityPer1000([document('P1', 'before', 0)], new Map())).toEqual({ ok: false, why: 'no words in this wave' })
})

import { expect, test } from 'vitest'
import { holm } from './holm.ts'

test('R 4.2.2: p.adjust(p, "holm"), in the order given', () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005, 0.5, 0.04])
  ;[0.05, 0.12, 0.12, 0.03, 0.5, 0.12].forEach((p, i) => {
    expect(adjusted[i]).toBeCloseTo(p, 12)
  })
})

test('is at most 1, and empty for none', () => {
  expect(holm([0.6, 0.9])).toEqual([1, 1])
  expect(holm([])).toEqual([])
})

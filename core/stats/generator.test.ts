import { expect, test } from 'vitest'
import { createGenerator } from './generator.ts'

const draws = (seed: number, count: number): number[] => {
  const generator = createGenerator(seed)
  return Array.from({ length: count }, generator.next)
}

test('the same seed gives the same stream, another seed another', () => {
  expect(draws(267, 50)).toEqual(draws(267, 50))
  expect(draws(267, 50)).not.toEqual(draws(268, 50))
})

test('the stream stays as released, so that a stored seed keeps its meaning', () => {
  expect(draws(267, 3)).toMatchInlineSnapshot(`
    [
      3952741604,
      2709379290,
      4072887005,
    ]
  `)
})

test('below() reaches every number about equally often and no other', () => {
  const generator = createGenerator(1)
  const counts = new Array<number>(7).fill(0)
  for (let i = 0; i < 70_000; i += 1) {
    const drawn = generator.below(7)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  expect(counts).toHaveLength(7)
  // 10 000 expected each; four standard deviations are about 370.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(370)
})

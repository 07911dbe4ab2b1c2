import { expect, test } from 'vitest'
import { type BlockMark, findBlock, placeOfBlock } from './find-block.ts'

const marks = (...said: readonly string[]): readonly BlockMark[] =>
  said.map((one) => ({ section: one[0] ?? '', words: one.slice(1) }))
const drawn = marks('aone', 'atwo', 'bone', 'btwo', 'btwo', 'bthree')

/** Where the block at `index` stands in a page that was drawn anew. */
function found(index: number, anew: readonly BlockMark[]): number | null {
  const place = placeOfBlock(drawn, index)
  return place && findBlock(anew, place)
}

test('a block is found by its words wherever its section and it went', () => {
  expect(drawn.map((_, index) => found(index, drawn))).toEqual([0, 1, 2, 3, 4, 5])
  expect(found(5, marks('bnew', 'bone', 'btwo', 'btwo', 'bthree', 'aone'))).toBe(4)
})

test('a block whose words changed is the one in its place, or the last of a shorter section', () => {
  expect(found(2, marks('aone', 'atwo', 'bother', 'btwo', 'btwo', 'bthree'))).toBe(2)
  expect(found(5, marks('aone', 'bfirst', 'bsecond'))).toBe(2)
})

test('of a section that is gone there is none, nor of a page without blocks', () => {
  expect(found(0, marks('bone'))).toBeNull()
  expect(placeOfBlock([], 0)).toBeNull()
})

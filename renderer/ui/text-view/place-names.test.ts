import { expect, test } from 'vitest'
import { placeNames } from './place-names.ts'

test('names stand at the top of their stripes, one below the other, and not below their own', () => {
  const stripes = [
    { top: 0, height: 100 },
    { top: 4, height: 28 },
    { top: 6, height: 28 },
    { top: 60, height: 28 },
  ]
  expect(placeNames(stripes)).toEqual([0, 16, null, 60])
})

import { expect, test } from 'vitest'
import { markSpans } from './mark-spans.ts'

const shown = (line: string) => markSpans(line).map(({ mark, from, to }) => [mark, line.slice(from, to)])

test('what is bold or slanted is found with its signs, and within one another', () => {
  expect(shown('a **b** and *c*, 2 * 3 * 4')).toEqual([
    ['strong', '**b**'],
    ['emphasis', '*c*'],
  ])
  expect(shown('**ציון *עלה* מאוד**')).toEqual([
    ['strong', '**ציון *עלה* מאוד**'],
    ['emphasis', '*עלה*'],
  ])
})

test('signs that are meant as they are, and those in figures, mark nothing', () => {
  expect(shown(String.raw`\*a\* {{scale:x*y*z.mean}} **`)).toEqual([])
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDuplicates, printText } from './find-duplicates.ts'

/** Words that repeat in no short cycle, the same every time. */
function talk(seed: number, words: number): string {
  let state = seed
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return `w${state % 5000}`
  }).join(' ')
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const textOf = (id: string, text: string) => ({ id, print: printText(text, sha256) })
const of = (...texts: readonly string[]) => texts.map((text, i) => textOf(`d${i}`, text))

test('the same words are exact duplicates, whatever white space, points and quote marks', () => {
  expect(findDuplicates(of('שָׁלוֹם, יח״ל\n\nכאן', 'x', 'שלום יח"ל כאן'))).toEqual([
    { first: 'd0', second: 'd2', kind: 'exact', similarity: 1 },
  ])
})

test('a corrected copy is near, with how alike the two are', () => {
  const text = talk(1, 1000)
  const corrected = text.replace(/^(\S+ ){3}/, 'one two three ').replace(/ \S+$/, ' end')
  const [pair, ...more] = findDuplicates(of(text, talk(2, 1000), corrected))
  expect(more).toEqual([])
  expect(pair).toMatchObject({ first: 'd0', second: 'd2', kind: 'near' })
  expect(pair?.similarity).toBeGreaterThan(0.98)
  expect(pair?.similarity).toBeLessThan(1)
})

test('the similarity is the share of runs of four words', () => {
  // a b c d | b c d e | … : of 5 and 5 runs 4 are shared, so 4 of 6.
  expect(findDuplicates(of('a b c d e f g h', 'b c d e f g h i'), { threshold: 0.6 })[0]?.similarity).toBeCloseTo(4 / 6)
})

test('interviews with the same questions are no duplicates; nor are empty texts', () => {
  const questions = talk(9, 100)
  expect(findDuplicates(of(`${questions} ${talk(3, 900)}`, `${questions} ${talk(4, 900)}`))).toEqual([])
  expect(findDuplicates(of('', ' ', '...'))).toEqual([])
})

test('the same pairs come in any order of the texts', () => {
  const pool = [talk(5, 200), `${talk(5, 200)} more`, talk(6, 200), 'short', 'short', talk(6, 190)]
  fc.assert(
    fc.property(fc.shuffledSubarray(pool.map((_, i) => i)), (order) => {
      const texts = order.map((i) => textOf(`d${i}`, pool[i] ?? ''))
      const keys = findDuplicates(texts).map(({ first, second }) => [first, second].sort().join())
      const kept = findDuplicates(of(...pool)).filter((pair) =>
        [pair.first, pair.second].every((id) => order.includes(Number(id.slice(1)))),
      )
      expect(keys.sort()).toEqual(kept.map(({ first, second }) => [first, second].sort().join()).sort())
    }),
    { numRuns: 30 },
  )
})

test('a thousand interviews take seconds', () => {
  const texts = Array.from({ length: 1000 }, (_, i) => textOf(`d${i}`, talk(i % 990, 2000)))
  expect(findDuplicates(texts)).toHaveLength(10)
}, 15_000)

test('of a text that is there many times, each is told with the first', () => {
  expect(findDuplicates(of('a b', 'x', 'a b', 'a, b')).map(({ first, second }) => [first, second])).toEqual([
    ['d0', 'd2'],
    ['d0', 'd3'],
  ])
})

test('it stops when told to', () => {
  expect(() => findDuplicates(of('a', 'a'), { signal: AbortSignal.abort(new Error('stopped')) })).toThrow('stopped')
})

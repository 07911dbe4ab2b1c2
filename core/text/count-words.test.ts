import { expect, test } from 'vitest'
import { countWords } from './count-words.ts'

test.each([
  ['', 0],
  ['  \n ', 0],
  ['... — !', 0],
  ['It is a teacher’s well-known rule.', 6],
  ['five—or six…seven', 4],
  ['תלמידי 5 יח״ל בבית־ספר', 4],
  ['שָׁלוֹם וּבְרָכָה', 2],
  ['قالتْ المُديرةُ: نعم، طبعًا.', 4],
  ['أنا ٥ سنوات 😀', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('a long run of signs takes no time', () => {
  expect(countWords('.'.repeat(2_000_000))).toBe(0)
})

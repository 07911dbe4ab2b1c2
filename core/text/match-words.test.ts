import { expect, test } from 'vitest'
import { cutAfter, holdsWords, lineWith, wordsOf } from './match-words.ts'

test('words are found in three scripts, whatever the points, the case and the order', () => {
  expect(holdsWords('הִיא פָּתְחָה את הקבצים', wordsOf('קבצים פתחה'))).toBe(true)
  expect(holdsWords('فَتَحْنا المِلَفّات معًا', wordsOf('الملفات فتحنا'))).toBe(true)
  expect(holdsWords('We opened the Files', wordsOf('FILES open'))).toBe(true)
  expect(holdsWords('We opened the files', wordsOf('closed files'))).toBe(false)
  expect(holdsWords('anything', wordsOf('  '))).toBe(true)
})

test('the line that is shown is the one with the words, else the first that says anything', () => {
  const text = '\n  First of all. \nThen the data came.\n'
  expect(lineWith(text, wordsOf('DATA'), 100)).toBe('Then the data came.')
  expect(lineWith(text, wordsOf('nothing'), 100)).toBe('First of all.')
  expect(lineWith('', [], 100)).toBe('')
})

test('a beginning is cut at whole characters', () => {
  expect(cutAfter('short', 10)).toBe('short')
  expect(cutAfter('👩‍👩‍👧 family', 3)).toBe('…')
  expect(cutAfter('שָׁלוֹם רב', 3)).toBe('שָׁ…')
  expect(cutAfter('one two', 4)).toBe('one…')
})

import { expect, test } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { paragraphAt, sentenceAt, turnAt } from './passage-at.ts'

const say = (text: string, caret: number, language = 'en', within?: Parameters<typeof sentenceAt>[3]) => {
  const found = sentenceAt(text, caret, language, within)
  return found && sliceCodePoints(text, found.startCodePoint, found.endCodePoint)
}

test('the sentence under the caret, without the space after it', () => {
  const text = 'We met weekly. It helped a lot! And now?'
  expect(say(text, 3)).toBe('We met weekly.')
  expect(say(text, 18)).toBe('It helped a lot!')
  expect(say(text, text.length)).toBe('And now?')
})

test('a sentence ends with its line', () => {
  expect(say('First line\nSecond line', 2)).toBe('First line')
  expect(say('First line\nSecond line', 10)).toBe('First line')
  expect(say('First line\nSecond line', 11)).toBe('Second line')
})

test('an emoji outside the basic plane before the caret does not shift the sentence', () => {
  expect(say('😀😀 ok. היום אני יושבת איתם כל שבועיים.', 9, 'he')).toBe('היום אני יושבת איתם כל שבועיים.')
})

test('Arabic sentences end at their own question mark', () => {
  expect(say('ماذا تغيّر؟ كل شيء.', 14, 'ar')).toBe('كل شيء.')
})

test('a sentence does not take in the speaker label before the speech', () => {
  const text = '[00:00:04] Principal: We met weekly. Good.'
  expect(say(text, 25, 'en', { startCodePoint: 22, endCodePoint: 42 })).toBe('We met weekly.')
})

test('an empty line has no sentence', () => {
  expect(say('a\n\nb', 2)).toBeNull()
  expect(say('', 0)).toBeNull()
})

test('the paragraph under the caret, without its speaker label', () => {
  const text = '😀 A: One. Two. \n\n  Three four.'
  const at = (caret: number, within?: Parameters<typeof paragraphAt>[2]) => {
    const found = paragraphAt(text, caret, within)
    return found && sliceCodePoints(text, found.startCodePoint, found.endCodePoint)
  }
  expect(at(3)).toBe('😀 A: One. Two.')
  expect(at(8, { startCodePoint: 5, endCodePoint: 30 })).toBe('One. Two.')
  expect(at(20)).toBe('Three four.')
  expect(at(16)).toBeNull()
  expect(paragraphAt('', 0)).toBeNull()
})

test('the turn under the caret', () => {
  const turns = [
    { startCodePoint: 10, endCodePoint: 20 },
    { startCodePoint: 30, endCodePoint: 40 },
  ]
  expect(turnAt(turns, 5)).toBeNull()
  expect(turnAt(turns, 10)).toBe(turns[0])
  expect(turnAt(turns, 22)).toBe(turns[0])
  expect(turnAt(turns, 35)).toBe(turns[1])
})

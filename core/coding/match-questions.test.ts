import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixedText } from '../text/mixed-text.fixture.ts'
import { matchQuestions } from './match-questions.ts'

test('the same guide asked in another order is matched by its words', () => {
  const baseline = ['How do you use data?', 'Tell me about the team.', 'What resources do you have?', 'Anything else?']
  const end = ['Anything else to add?', 'What resources did you have this year?', 'And the data, how do you use them?']
  expect(matchQuestions(baseline, end)).toEqual([2, expect.any(Number), 1, 0])
})

test('Hebrew with points and Arabic with tashkil match their bare forms', () => {
  expect(matchQuestions(['מָה עם הנתונים?', 'ומה עם הצוות?'], ['ומה עם הצוות היום?', 'מה עם הנתונים היום?'])).toEqual([
    1, 0,
  ])
  expect(matchQuestions(['كَيفَ تستعمل البيانات؟', 'والفريق؟'], ['والفريق اليوم؟', 'كيف تستعمل البيانات الآن؟'])).toEqual(
    [1, 0],
  )
})

test('without a word in common the place in the conversation decides', () => {
  expect(matchQuestions(['a', 'b', 'c'], ['x', 'y', 'z'])).toEqual([0, 1, 2])
  expect(matchQuestions(['a', 'b', 'c', 'd', 'e'], ['x', 'y', 'z'])).toEqual([
    0,
    expect.any(Number),
    1,
    expect.any(Number),
    2,
  ])
})

test('nothing to match with', () => {
  expect(matchQuestions(['a'], [])).toEqual([null])
  expect(matchQuestions([], ['a'])).toEqual([])
})

test('every question has a place in the other text, and a conversation matches itself', () => {
  const questions = fc.array(mixedText, { maxLength: 8 })
  fc.assert(
    fc.property(questions, questions, (from, to) => {
      for (const at of matchQuestions(from, to)) {
        if (to.length === 0) expect(at).toBeNull()
        else expect(at !== null && Number.isInteger(at) && at >= 0 && at < to.length).toBe(true)
      }
      const itself = matchQuestions(from, from)
      // Two questions of the same words may stand for each other only where they stand together.
      expect(itself).toEqual(from.map((_, i) => i))
    }),
  )
})

import { expect, it } from 'vitest'
import { fixtureSource } from '../fixture.test-helper.ts'
import { redactQuotes } from './redact.ts'

const [model] = fixtureSource().quotes
if (model === undefined) throw new Error('the fixture has no quotes')
const quote = { ...model, documentId: 'd', startCodePoint: 10, endCodePoint: 22, text: 'בעיר 🙂 צור כן' }
const redaction = (startCodePoint: number, endCodePoint: number, instead = '') => ({
  ...{ id: `${startCodePoint}`, document: 'd', startCodePoint, endCodePoint, instead },
})

it.each([
  ['a stretch within, counted in code points', [redaction(17, 20)], 'בעיר 🙂 […] כן'],
  ['words instead', [redaction(17, 20, 'עיר שכנה')], 'בעיר 🙂 [עיר שכנה] כן'],
  ['more than the quote', [redaction(0, 99)], '[…]'],
  ['one that begins before it', [redaction(0, 14)], '[…] 🙂 צור כן'],
  ['two that overlap are one after the other', [redaction(10, 16), redaction(14, 20)], '[…][…] כן'],
  ['beside it', [redaction(0, 10), redaction(22, 30)], quote.text],
])('%s', (_, redactions, text) => {
  expect(redactQuotes([quote], redactions)[0]?.text).toBe(text)
})

it('leaves quotes of other documents', () => {
  expect(redactQuotes([{ ...quote, documentId: 'other' }], [redaction(10, 22)])[0]?.text).toBe(quote.text)
})

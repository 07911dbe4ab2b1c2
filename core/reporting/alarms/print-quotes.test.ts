import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCodePoints, sliceCodePoints } from '#core/text/code-points.ts'
import { NO_PLAN, type Redaction } from '#core/types/report-plan.ts'
import { fixtureSource } from '../fixture.test-helper.ts'
import { maskFound } from '../mask-terms.ts'
import { printQuotes } from './print-quotes.ts'
import { documentSpan } from './printed-span.ts'
import { makeProtector } from './protector.ts'
import { redactQuotes } from './redact.ts'

const source = fixtureSource()
const [model] = source.quotes
if (model === undefined) throw new Error('the fixture has no quotes')

/** The document is 7 characters, then the quote, then 3. */
const BEFORE = '🙂 words'
const AFTER = ' ok'

function printed(text: string, redactions: readonly Omit<Redaction, 'id' | 'document'>[] = []) {
  const startCodePoint = countCodePoints(BEFORE)
  const place = { startCodePoint, endCodePoint: startCodePoint + countCodePoints(text) }
  const quote = { ...model, codingId: 'c', documentId: 'd', text, ...place } as (typeof source.quotes)[number]
  const own = redactions.map((one, i) => ({ ...one, id: `r${i}`, document: 'd' }))
  const given = { ...source, quotes: [quote], plan: { ...NO_PLAN, redactions: own } }
  const [one] = printQuotes(given, makeProtector(given))
  if (one === undefined) throw new Error('one quote in, one quote out')
  const span = (words: string) => {
    const at = countCodePoints(one.quote.text.slice(0, one.quote.text.indexOf(words)))
    const wanted = { startCodePoint: at, endCodePoint: at + countCodePoints(words) }
    const { startCodePoint: from, endCodePoint: to } = documentSpan({ ...place, marks: one.marks }, wanted)
    return sliceCodePoints(BEFORE + text + AFTER, from, to)
  }
  return { words: one.quote.text, marks: one.marks, span, given }
}

describe('selected words of a printed quote are found in the document', () => {
  it.each([
    ['Nothing hidden 🙂 here', [], 'hidden 🙂', 'hidden 🙂'],
    ['I met Gil Marzon in the hall', [], 'hall', 'hall'],
    ['I met Gil Marzon in the hall', [], 'met […] in', 'met Gil Marzon in'],
    ['I met Gil Marzon in the hall', [], '…', 'Gil Marzon'],
    ['בקריית שקד דלית אמרה', [], 'אמרה', 'אמרה'],
    ['בקריית שקד דלית אמרה', [], '[…] […] א', 'קריית שקד דלית א'],
    ['a\u0001b\u0002c', [], 'b', 'b'],
    ['a\u0001b\u0002c', [], 'abc', 'a\u0001b\u0002c'],
  ])('%s: %s', (text, redactions, selected, stands) => {
    expect(printed(text, redactions).span(selected)).toBe(stands)
  })

  it('also beside what is redacted, and over it', () => {
    const text = 'We drove to the blue mill by night'
    const at = countCodePoints(BEFORE) + text.indexOf('blue mill')
    const { words, span, marks } = printed(text, [
      { startCodePoint: at, endCodePoint: at + 'blue mill'.length, instead: 'place of Gil Marzon and Rina' },
    ])
    expect(words).toBe('We drove to the [place of […] and […]] by night')
    expect(marks).toMatchObject([{ kind: 'masked', redactions: ['r0'] }])
    expect(span('by night')).toBe('by night')
    expect(span('place')).toBe('blue mill')
  })
})

it('prints what redacting and masking print, and every other character is found where it stands', () => {
  const word = fc.constantFrom('Gil Marzon', 'דלית', '🙂', 'and', 'ל', '\u0001', 'é', '[…]', ',', 'Rina')
  const cut = fc.record({
    startCodePoint: fc.nat(40),
    length: fc.integer({ min: 1, max: 9 }),
    instead: fc.constantFrom('', 'x', 'Rina'),
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(cut, { maxLength: 3 }), (some, cuts) => {
      const text = some.join(' ')
      const redactions = cuts.map(({ startCodePoint, length, instead }) => ({
        ...{ startCodePoint, endCodePoint: startCodePoint + length, instead },
      }))
      const { words, marks, given } = printed(text, redactions)
      const redacted = redactQuotes(given.quotes, given.plan.redactions)[0]?.text.replaceAll('\u0001', '') ?? ''
      expect(words).toBe(maskFound(redacted, makeProtector(given).findMasked(redacted)))
      const document = BEFORE + text + AFTER
      const quote = { startCodePoint: countCodePoints(BEFORE), marks }
      for (const [i, char] of [...words].entries()) {
        if (marks.some(({ startPrinted, endPrinted }) => startPrinted <= i && i < endPrinted)) continue
        const { startCodePoint, endCodePoint } = documentSpan(quote, { startCodePoint: i, endCodePoint: i + 1 })
        expect(sliceCodePoints(document, startCodePoint, endCodePoint)).toBe(char)
      }
    }),
  )
})

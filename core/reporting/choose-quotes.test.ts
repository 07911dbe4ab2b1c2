import { describe, expect, it } from 'vitest'
import type { CandidateQuote } from '#core/types/report-source.ts'
import { chooseQuotes } from './choose-quotes.ts'
import { fixtureSource } from './fixture.test-helper.ts'

const [model] = fixtureSource().quotes
const text = 'A stretch of speech that is long enough to be worth printing.'

function quote(
  codingId: string,
  casePseudonym: string,
  wave: string,
  more: Partial<CandidateQuote> = {},
): CandidateQuote {
  if (model === undefined) throw new Error('the fixture has no quotes')
  return {
    ...model,
    codingId,
    casePseudonym,
    wave,
    text,
    documentId: `${casePseudonym}-${wave}`,
    startCodePoint: 0,
    endCodePoint: 50,
    ...more,
  }
}

function coding(id: string, direction: 'positive' | 'negative') {
  const one = fixtureSource().study.codings[0]
  if (one === undefined) throw new Error('the fixture has no codings')
  return [id, { ...one, id, direction }] as const
}

describe('chooseQuotes', () => {
  it('lets those speak who have not, and brings the count up to date', () => {
    const spoken = new Map([['P01', 2]])
    const chosen = chooseQuotes(
      [quote('a', 'P01', 'baseline'), quote('b', 'P02', 'baseline')],
      new Map(),
      ['baseline', 'end'],
      spoken,
    )
    expect(chosen.map((one) => one.quote.codingId)).toEqual(['b'])
    expect(spoken.get('P02')).toBe(1)
  })

  it('adds a voice that speaks the other way at the end', () => {
    const codings = new Map([coding('a', 'positive'), coding('b', 'negative')])
    const chosen = chooseQuotes(
      [quote('a', 'P01', 'end'), quote('b', 'P02', 'end')],
      codings,
      ['baseline', 'end'],
      new Map(),
    )
    expect(chosen.map((one) => [one.quote.codingId, one.counterVoice])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })

  it('does not print one stretch twice, nor what is too short to say anything', () => {
    const codings = new Map([coding('a', 'positive'), coding('b', 'negative')])
    const same = [
      quote('a', 'P01', 'end'),
      quote('b', 'P01', 'end', { startCodePoint: 40, endCodePoint: 90 }),
      quote('c', 'P03', 'baseline', { text: 'Yes.' }),
    ]
    expect(chooseQuotes(same, codings, ['baseline', 'end'], new Map())).toHaveLength(1)
  })

  it('prefers a quote from which nothing had to be taken', () => {
    const masked = quote('a', 'P01', 'end', { text: `${text} […]` })
    expect(
      chooseQuotes([masked, quote('b', 'P02', 'end')], new Map(), ['baseline', 'end'], new Map())[0]?.quote.codingId,
    ).toBe('b')
  })
})

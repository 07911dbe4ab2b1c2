import { expect, test } from 'vitest'
import type { Quote } from '#core/contract/comparing.ts'
import { pickQuotes } from './pick-quotes.ts'

const quote = (caseId: string, wave: string) => ({ caseId, wave, text: `${caseId} ${wave}` }) as Quote
const texts = (quotes: readonly Quote[]) => pickQuotes(quotes, ['baseline', 'end']).map(({ text }) => text)

test('both waves of one principal, before and after', () => {
  const quotes = [quote('P1', 'end'), quote('P2', 'end'), quote('P2', 'baseline'), quote('P3', 'baseline')]
  expect(texts(quotes)).toEqual(['P2 baseline', 'P2 end'])
})

test('without such a principal the first of each wave', () => {
  expect(texts([quote('P1', 'end'), quote('P3', 'baseline')])).toEqual(['P3 baseline', 'P1 end'])
})

test('a wave without quotes is left out', () => {
  expect(texts([quote('P1', 'end')])).toEqual(['P1 end'])
  expect(texts([])).toEqual([])
})

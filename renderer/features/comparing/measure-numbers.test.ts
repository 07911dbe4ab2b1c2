import { expect, test } from 'vitest'
import { formatChange, formatNumber, formatShare } from '#renderer/i18n/format.ts'
import { createTranslator, translateWith } from '#renderer/i18n/translator.ts'
import { codeOf, emptyScale, scaleOf } from './comparison.test-support.ts'
import { measureNumbers } from './measure-numbers.ts'

const say = {
  t: translateWith(createTranslator('en')),
  number: (value: number, digits?: number) => formatNumber(value, 'en', digits),
  change: (value: number, digits?: number) => formatChange(value, 'en', digits),
  share: (value: number) => formatShare(value, 'en'),
}
const find = (lines: ReturnType<typeof measureNumbers>, label: string) => lines.find((line) => line.label === label)

test('a change stands with its sign and interval', () => {
  const lines = measureNumbers(scaleOf('Data', 0.6, 0.0004), say)
  expect(find(lines, 'Mean change')?.value).toBe('+0.60 (+0.30 to +0.90)')
  expect(find(lines, 'p adjusted (Holm)')?.value).toBe('< .001')
})

test('a missing figure has its reason and no number', () => {
  const lines = measureNumbers(emptyScale('Data'), say)
  expect(find(lines, 'Mean change')).toMatchObject({ value: null, why: 'no pairs' })
})

test('a theme’s change is in percentage points, and is not taken for a percentage of its share', () => {
  const lines = measureNumbers(codeOf('Talk', 0.25, 0.04), say)
  expect(find(lines, 'Change in share, % points')?.value).toBe('+25 (+5 to +45)')
})

test('a figure without its interval says why it has none', () => {
  const { effect, ...scale } = scaleOf('Data', 0.6, 0.04)
  const few = { ...scale, effect: { ...effect, ci: null, why: 'fewer than 4 pairs' } } as const
  const lines = measureNumbers(few, say)
  expect(find(lines, 'Hedges g (average sd)')).toMatchObject({ value: '+0.60', why: 'fewer than 4 pairs' })
  expect(find(lines, 'Mean change')).toMatchObject({ value: '+0.60 (+0.30 to +0.90)', why: null })
})

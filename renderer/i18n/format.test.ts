import { expect, test } from 'vitest'
import { formatChange, formatMoment, formatNumber, formatShare, formatSize } from './format.ts'

const marks = /[\u200e\u200f\u061c]/g

test('a change always has its sign, with a real minus; zero has none', () => {
  expect(formatChange(0.613, 'en')).toBe('+0.61')
  expect(formatChange(-0.14, 'en')).toBe('\u22120.14')
  expect(formatChange(0, 'en')).toBe('0.00')
  expect(formatChange(-0.001, 'en')).toBe('0.00')
  expect(formatChange(-0.14, 'ar').replaceAll(marks, '')).toBe('\u22120.14')
})

test('a share is not rounded to all or nothing when it is not quite there', () => {
  expect(formatShare(0.996, 'en')).toBe('99%')
  expect(formatShare(0.001, 'en')).toBe('1%')
  expect(formatShare(1, 'en')).toBe('100%')
  expect(formatShare(0.945, 'en')).toBe('95%')
})

test('digits are Latin and grouped in every language', () => {
  expect(formatNumber(12345, 'en')).toBe('12,345')
  expect(formatNumber(12345, 'ar')).toBe('12,345')
  expect(formatNumber(12345, 'he')).toBe('12,345')
})

test('a moment of today is its time alone', () => {
  const now = new Date(2026, 5, 3, 18, 0)
  expect(formatMoment(new Date(2026, 5, 3, 14, 2).toISOString(), 'en', now)).toBe('14:02')
  expect(formatMoment(new Date(2026, 5, 2, 14, 2).toISOString(), 'en', now)).toBe('2 Jun 2026, 14:02')
})

test('sizes are in the units people know', () => {
  expect(formatSize(18_200_000, 'en')).toBe('18 MB')
  expect(formatSize(912_000, 'en')).toBe('912 kB')
  expect(formatSize(2_340_000_000, 'en')).toBe('2.3 GB')
})

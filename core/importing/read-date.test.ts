import { expect, test } from 'vitest'
import { dateOrder, readDate } from './read-date.ts'

test.each([
  ['2017-09-15', '2017-09-15'],
  ['2017/9/5', '2017-09-05'],
  ['2017-09-15T10:00:00', '2017-09-15'],
  ['2017-09-15 10:00', '2017-09-15'],
  ['15.9.2017', '2017-09-15'],
  ['٢٠١٧-٠٩-١٥', '2017-09-15'],
  ['2016-02-29', '2016-02-29'],
  ['5/5/2017', '2017-05-05'],
])('%s is %s', (cell, date) => {
  expect(readDate(cell, 'unknown')).toEqual({ ok: true, date })
})

test.each([
  '2017-02-29',
  '2017-13-01',
  '31.4.2017',
  '1/2/2017',
  '15.9.17',
  'May 2017',
  '43000',
  '0000-01-01',
  '2017-09',
  '2017-09-15 or so',
])('%s is refused', (cell) => {
  expect(readDate(cell, 'unknown').ok).toBe(false)
})

test('a column tells its own order, or none', () => {
  expect(dateOrder(['3/4/2017', '25/4/2017'])).toBe('day-first')
  expect(dateOrder(['3/4/2017', '4/25/2017'])).toBe('month-first')
  expect(dateOrder(['3/4/2017'])).toBe('unknown')
  expect(dateOrder(['25/4/2017', '4/25/2017'])).toBe('unknown')
  expect(readDate('3/4/2017', 'day-first')).toEqual({ ok: true, date: '2017-04-03' })
  expect(readDate('3/4/2017', 'month-first')).toEqual({ ok: true, date: '2017-03-04' })
})

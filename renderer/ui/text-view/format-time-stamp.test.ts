import { expect, test } from 'vitest'
import { formatTimeStamp } from './format-time-stamp.ts'

test('hours, minutes and seconds, two digits each', () => {
  expect(formatTimeStamp(751)).toBe('00:12:31')
  expect(formatTimeStamp(3_723.9)).toBe('01:02:03')
  expect(formatTimeStamp(0)).toBe('00:00:00')
})

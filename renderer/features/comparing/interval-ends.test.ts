import { expect, test } from 'vitest'
import { formatChange } from '#renderer/i18n/format.ts'
import { sayEnds } from './interval-ends.ts'

const say = (low: number, high: number) => sayEnds([low, high], (value, digits) => formatChange(value, 'en', digits))

test('an interval clear of zero does not round to it; one that reaches zero may', () => {
  expect(say(0.0031, 0.34)).toEqual({ low: '+0.0031', high: '+0.34' })
  expect(say(-0.34, -0.0031)).toEqual({ low: '\u22120.34', high: '\u22120.0031' })
  expect(say(-0.0031, 0.34)).toEqual({ low: '0.00', high: '+0.34' })
  expect(say(0.23, 0.63)).toEqual({ low: '+0.23', high: '+0.63' })
})

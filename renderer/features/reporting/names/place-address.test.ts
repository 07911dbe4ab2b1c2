import { expect, test } from 'vitest'
import type { AlarmPlace } from '#core/types/report-alarm.ts'
import { addressOf } from './place-address.ts'

const codes = new Map([['data-use', '0190-a']])
const at = (where: AlarmPlace['where'], id: string) =>
  addressOf({ where, id, excerpt: '', term: null, quote: null }, codes)

test('an alarm opens the very section, finding or code in which it stands', () => {
  expect(at('text', 'summary')).toEqual({ to: '/report', search: { view: 'report', section: 'summary' } })
  expect(at('finding', 'f1')).toEqual({ to: '/report', search: { view: 'findings', finding: 'f1' } })
  expect(at('codebook', 'data-use')).toEqual({ to: '/coding', search: { view: 'codebook', code: '0190-a' } })
})

test('an alarm of the letterhead opens the report, beside which its template is chosen', () => {
  expect(at('letterhead', 'header')).toEqual({ to: '/report', search: { view: 'report' } })
})

test('a code that is gone opens the codebook', () => {
  expect(at('codebook', 'gone')).toEqual({ to: '/coding', search: { view: 'codebook', code: undefined } })
})

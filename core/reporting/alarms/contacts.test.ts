import { expect, it } from 'vitest'
import { findEmails, findNumbers, findPhones } from './contacts.ts'

const found = (text: string) => [...findEmails(text), ...findPhones(text), ...findNumbers(text)].map((one) => one.text)

it.each([
  ['write to dana.k@school.org.il, please', ['dana.k@school.org.il']],
  ['התקשרו ל-052-345 6789 בערב', ['052-345 6789']],
  ['at +972 52 345 6789.', ['+972 52 345 6789']],
  ['رقمي ٠٥٢٣٤٥٦٧٨٩ مساءً', ['٠٥٢٣٤٥٦٧٨٩']],
  ['my id is 123456782', ['123456782']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

it.each([
  'on 2018-06-15 at 08:30',
  'from 3.01 to 3.59, p = 0.0127',
  '1,490 of 1,480',
  '06.2018',
  'in 2016, 2017 and 2018',
])('leaves %s', (text) => {
  expect(found(text)).toEqual([])
})

import type { Find } from '../mask-terms.ts'

const DIGIT = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]'
const NOT_BEFORE = '(?<![\\p{L}\\p{N}@.])'
const NOT_AFTER = '(?![\\p{L}\\p{N}@])'
const GAP = '[\\s.\\-\\u2010-\\u2015\\u05BE]?'

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** From `+` or a leading zero on: eight digits at least, which no score, year or date in a text has. */
const PHONE = new RegExp(`${NOT_BEFORE}(?:\\+${DIGIT}{1,3}|[0٠])(?:${GAP}\\(?${DIGIT}\\)?){7,11}${NOT_AFTER}`, 'gu')
/** An identity number: nine digits in a row. */
const NUMBER = new RegExp(`${NOT_BEFORE}${DIGIT}{9}${NOT_AFTER}`, 'gu')

/** E-mail addresses, telephone numbers and identity numbers, whoever's they are. */
export const findEmails: Find = finder(EMAIL)
export const findPhones: Find = finder(PHONE)
export const findNumbers: Find = finder(NUMBER)

function finder(pattern: RegExp): Find {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }))
}

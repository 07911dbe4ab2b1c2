import { removeInvisible } from '../text/fold-label.ts'
import { toAsciiDigits } from './read-date.ts'

/** A plain decimal number in a cell (`5`, `-2.5`, `٥`); null when it is anything else, a decimal comma included. */
export function readNumber(cell: string): number | null {
  const text = toAsciiDigits(removeInvisible(cell).normalize('NFKC')).replace('\u2212', '-').trim()
  const value = /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,2})?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : null
}

/** A whole number in a cell, `5` or `5.0`; null when it is anything else. */
export function readWhole(cell: string): number | null {
  const value = readNumber(cell)
  return value !== null && Number.isSafeInteger(value) ? value : null
}

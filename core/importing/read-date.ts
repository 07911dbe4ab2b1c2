/** A calendar date as `YYYY-MM-DD`, or why a cell is not one. */
export type DateReading = { readonly ok: true; readonly date: string } | { readonly ok: false; readonly why: string }

export type DateOrder = 'day-first' | 'month-first' | 'unknown'

const MEND = 'Write dates as 2017-09-15.'

/**
 * Whether dates like `3/4/2018` in a column have the day or the month first, told by those with a part above 12.
 * `unknown` when none tells or they disagree; then such dates are problems, never guesses.
 */
export function dateOrder(cells: readonly string[]): DateOrder {
  let dayFirst = false
  let monthFirst = false
  for (const cell of cells) {
    const parts = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/.exec(toAsciiDigits(cell))
    if (!parts) continue
    if (Number(parts[1]) > 12) dayFirst = true
    if (Number(parts[2]) > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return 'unknown'
  return dayFirst ? 'day-first' : 'month-first'
}

/**
 * Reads `2017-09-15` or `2017/9/15` (a time after it is dropped), `15.9.2017` (always day first), and `15/9/2017` by `order`.
 * Source for the calendar: proleptic Gregorian, years 1900–2100.
 */
export function readDate(cell: string, order: DateOrder): DateReading {
  const text = toAsciiDigits(cell).trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+\d{1,2}:\d{2}.*)?$/.exec(text)
  if (iso) return toDate(cell, iso[1], iso[2], iso[3])
  const other = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ]+\d{1,2}:\d{2}.*)?$/.exec(text)
  if (!other) return { ok: false, why: `'${cell}' is not a date. ${MEND}` }
  const [, first, separator, second, year] = other
  if (separator === '.' || order === 'day-first' || first === second) return toDate(cell, year, second, first)
  if (order === 'month-first') return toDate(cell, year, first, second)
  return { ok: false, why: `'${cell}' can be read as day or month first. ${MEND}` }
}

function toDate(
  cell: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateReading {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  if (!exists || y < 1900 || y > 2100) return { ok: false, why: `'${cell}' is not a day of the calendar. ${MEND}` }
  return { ok: true, date: date.toISOString().slice(0, 10) }
}

/** Arabic-Indic and Persian digits to 0–9. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

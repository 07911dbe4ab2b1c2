/** Number formats that Excel has built in for dates and times. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
])

/** Whether a number format shows a number as a date or time: by its id, or by letters of days and hours in its code. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id)
  const letters = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return !/general/i.test(letters) && /[ymdhs]/i.test(letters)
}

const DAY_MS = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/**
 * Excel's count of days as `2017-09-15`, with a part of a day `2017-09-15T13:05:00`, without a day `13:05:00`. Days before
 * March 1900, which Excel counts wrongly, come out a day early.
 */
export function serialToText(serial: number, is1904: boolean): string {
  const moment = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * 86_400) * 1000)
  if (Number.isNaN(moment.getTime()) || serial < 0 || serial >= 2_958_466) return String(serial)
  const [date = '', rest = ''] = moment.toISOString().split('T')
  const time = rest.slice(0, 8)
  if (serial < 1) return time
  return moment.getTime() % DAY_MS === 0 ? date : `${date}T${time}`
}

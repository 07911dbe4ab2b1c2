import { isolate } from '#core/text/isolate.ts'
import type { Language } from './languages.ts'

/** Latin digits in every language: tables, charts and the report are then read alike. */
function locale(language: Language): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`
}

const numberFormats = new Map<string, Intl.NumberFormat>()

/** Making one takes far longer than using it, and a screen has hundreds of numbers. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${Object.entries(options).join()}`
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale(language), options)
  numberFormats.set(key, format)
  return format
}

export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  const options = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits }
  return withRealMinus(numberFormat(language, options).format(value))
}

/** A change: always with its sign, zero without. */
export function formatChange(value: number, language: Language, fractionDigits = 2): string {
  const options = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits } as const
  return withRealMinus(numberFormat(language, { ...options, signDisplay: 'exceptZero' }).format(value))
}

/** A share from 0 to 1. It is never rounded up to 100 % or down to 0 % when it is not quite there. */
export function formatShare(share: number, language: Language): string {
  const percent = share * 100
  const rounded = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : Math.round(percent)
  return numberFormat(language, { style: 'percent' }).format(rounded / 100)
}

/** Today the time alone, else the day with it. */
export function formatMoment(isoTime: string, language: Language, now: Date): string {
  const moment = new Date(isoTime)
  const time = new Intl.DateTimeFormat(locale(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment)
  return moment.toDateString() === now.toDateString() ? time : `${formatDay(isoTime, language)}, ${time}`
}

export function formatDay(isoTime: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(isoTime),
  )
}

/** Decimal units, as file managers show them. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, divisor] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const)
  const options = { style: 'unit', unit, maximumFractionDigits: bytes / divisor < 10 ? 1 : 0 } as const
  return numberFormat(language, options).format(bytes / divisor)
}

/** Names in a row, each kept from turning the others. */
export function formatList(items: readonly string[], language: Language): string {
  return items.map((item) => isolateFor(item, language)).join(language === 'ar' ? '، ' : ', ')
}

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const leftToRightLetter = /\p{Script=Latin}/u

/** A figure: its sign, its digits and what follows them. */
const figure = /^[+\u2212<]?\s?[.\d]/u

/**
 * A name that runs against the sentence around it is isolated; all others stay as they are. So are figures in a sentence
 * from right to left: a sign would else jump behind its number, and two ends of a range would change places.
 */
export function isolateFor(text: string, language: Language): string {
  if (language === 'en') return rightToLeftLetter.test(text) ? isolate(text) : text
  return leftToRightLetter.test(text) || figure.test(text) ? isolate(text) : text
}

function withRealMinus(text: string): string {
  return text.replace('-', '\u2212')
}

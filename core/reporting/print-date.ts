import type { ReportLanguage } from './report-model.ts'

/** An ISO 8601 date as the language writes it, with Latin digits; any other text as it is. */
export function printDate(iso: string, language: ReportLanguage): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  const locale = { en: 'en-GB', he: 'he-u-nu-latn', ar: 'ar-u-nu-latn' }[language]
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

import { isolateFor } from '#renderer/i18n/format.ts'
import type { Language } from '#renderer/i18n/languages.ts'

/** Names in a sentence, the last with the language's "and"; with more to come, without it. */
export function joinNames(names: readonly string[], language: Language, hasMore: boolean): string {
  const type = hasMore ? 'unit' : 'conjunction'
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.ListFormat(locale, { type, style: hasMore ? 'short' : 'long' }).format(
    names.map((name) => isolateFor(name, language)),
  )
}

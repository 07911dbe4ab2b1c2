import type { DocumentLanguage } from '#core/importing/imported-study.ts'
import type { Translate } from '#renderer/i18n/translator.ts'

const KEYS = { he: 'coding.langHe', ar: 'coding.langAr', en: 'coding.langEn' } as const

/** A text's language in the interface's. */
export function languageName(language: DocumentLanguage, t: Translate): string {
  return t(KEYS[language])
}

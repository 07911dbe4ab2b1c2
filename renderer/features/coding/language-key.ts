import type { DocumentRow } from '#core/contract/coding.ts'

const KEYS = { he: 'coding.langHe', ar: 'coding.langAr', en: 'coding.langEn' } as const

/** The message that names a text's language. */
export function languageKey(language: DocumentRow['language']): (typeof KEYS)[DocumentRow['language']] {
  return KEYS[language]
}

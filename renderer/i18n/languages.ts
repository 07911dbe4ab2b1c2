import type { LanguageCode } from '#core/contract/ids.ts'

export type Language = LanguageCode

/** Each language by its own name, as the switch shows it. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'he', name: 'עברית' },
  { code: 'ar', name: 'العربية' },
]

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'en' ? 'ltr' : 'rtl'
}

export function isLanguage(value: unknown): value is Language {
  return languages.some(({ code }) => code === value)
}

/** The best of our languages for what the system prefers. */
export function preferredLanguage(systemLanguages: readonly string[]): Language {
  for (const tag of systemLanguages) {
    const base = tag.split('-')[0] === 'iw' ? 'he' : tag.split('-')[0]
    if (isLanguage(base)) return base
  }
  return 'en'
}

import { directionOf, isLanguage, type Language, preferredLanguage } from '#renderer/i18n/languages.ts'
import { readPreference } from '#renderer/ui/preferences.ts'

/** Mantine keeps the colour scheme under this key itself. */
export const schemeKey = 'throughline.scheme'

/** Sets language, direction and colour scheme before the first paint, so that nothing turns or flashes after it. */
export function prepareDocument(): Language {
  const language = keptLanguage()
  const html = document.documentElement
  html.lang = language
  html.dir = directionOf(language)
  html.dataset.mantineColorScheme = startScheme()
  return language
}

function keptLanguage(): Language {
  const kept = readPreference('language')
  return isLanguage(kept) ? kept : preferredLanguage(navigator.languages)
}

function startScheme(): 'light' | 'dark' {
  const kept = readPreference('scheme')
  if (kept === 'light' || kept === 'dark') return kept
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

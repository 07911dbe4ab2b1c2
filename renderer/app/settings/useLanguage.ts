import { useDirection } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, isLanguage, type Language } from '#renderer/i18n/languages.ts'
import { keepPreference } from '#renderer/ui/preferences.ts'

/** The language of the interface; changing it turns the whole window at once. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation()
  const { setDirection } = useDirection()
  const change = useCallback(
    (language: Language) => {
      const direction = directionOf(language)
      document.documentElement.lang = language
      setDirection(direction)
      keepPreference('language', language)
      void i18n.changeLanguage(language)
    },
    [i18n, setDirection],
  )
  return [isLanguage(i18n.language) ? i18n.language : 'en', change]
}

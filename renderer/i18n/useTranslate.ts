import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  formatChange,
  formatDay,
  formatList,
  formatMoment,
  formatNumber,
  formatShare,
  formatSize,
  isolateFor,
} from './format.ts'
import { directionOf, isLanguage, type Language } from './languages.ts'
import { isMessageKey, type Translate, translateWith } from './translator.ts'

export type Wording = {
  readonly t: Translate
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** The message of a key made at run time, or null when there is none. */
  readonly tryTranslate: (key: string) => string | null
  readonly number: (value: number, fractionDigits?: number) => string
  readonly change: (value: number, fractionDigits?: number) => string
  readonly share: (value: number) => string
  readonly moment: (isoTime: string) => string
  readonly day: (isoTime: string) => string
  readonly size: (bytes: number) => string
  readonly list: (items: readonly string[]) => string
}

/** Words, numbers and times in the language on screen. */
export function useTranslate(): Wording {
  const { i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  return useMemo(() => {
    const t = translateWith(i18n)
    return {
      t,
      language,
      direction: directionOf(language),
      tryTranslate: (key) => (isMessageKey(i18n, key) ? i18n.t(key, { count: 1 }) : null),
      number: (value, fractionDigits) => formatNumber(value, language, fractionDigits),
      change: (value, fractionDigits) => formatChange(value, language, fractionDigits),
      share: (value) => formatShare(value, language),
      moment: (isoTime) => formatMoment(isoTime, language, new Date()),
      day: (isoTime) => formatDay(isoTime, language),
      size: (bytes) => isolateFor(formatSize(bytes, language), language),
      list: (items) => formatList(items, language),
    }
  }, [i18n, language])
}

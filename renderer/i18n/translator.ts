import i18next, { type FormatterModule, type i18n } from 'i18next'
import { ar } from './ar.ts'
import type { MessageKey, ValueArguments } from './catalogue.ts'
import { en } from './en.ts'
import { formatNumber, isolateFor } from './format.ts'
import { he } from './he.ts'
import { isLanguage, type Language } from './languages.ts'
import { toResources } from './resources.ts'

export type Translate = <Key extends MessageKey>(key: Key, ...values: ValueArguments<Key>) => string

/** An i18next of the three catalogues. Numbers among the values are written in the language, names kept from turning the line. */
export function createTranslator(language: Language): i18n {
  const translator = i18next.createInstance()
  translator.use(valueFormatter)
  void translator.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: {
      en: { translation: toResources(en) },
      he: { translation: toResources(he) },
      ar: { translation: toResources(ar) },
    },
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  return translator
}

/** A message without values is the same each time in its language, and a screen says a hundred of them again and again. */
const plainMessages = new WeakMap<i18n, Map<string, string>>()

export function translateWith(translator: i18n): Translate {
  // The catalogues are typed here; i18next's own key types do not know them.
  const say = (key: string, values: Readonly<Record<string, unknown>>): string => translator.t(key, values)
  const plain = plainMessages.get(translator) ?? new Map<string, string>()
  plainMessages.set(translator, plain)
  const sayPlain = (key: string): string => {
    const place = `${translator.language} ${key}`
    const said = plain.get(place) ?? say(key, {})
    plain.set(place, said)
    return said
  }
  return (key, ...[values]) => (values === undefined ? sayPlain(key) : say(key, values))
}

/** Whether a name made at run time (a command's kind, a reason) has a message. */
export function isMessageKey(translator: i18n, key: string): key is MessageKey {
  return translator.exists([key]) || translator.exists([key], { count: 1 })
}

const valueFormatter: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, language) => {
    const known = isLanguage(language) ? language : 'en'
    if (typeof value === 'number') return formatNumber(value, known)
    return isolateFor(String(value), known)
  },
}

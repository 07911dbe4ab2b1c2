import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { Headline } from './find-headline.ts'
import { joinNames } from './join-names.ts'

/** Stands for the names while a sentence is made: they are kept from turning it one by one, not as a whole. */
const NAMES = '\uE000'

type NamingKey = `compare.${'rose' | 'fell' | 'mayRise' | 'mayFall' | 'same'}`

/** The finding as a sentence. */
export function sayHeadline(headline: Headline, { t, language }: Pick<Wording, 't' | 'language'>): string {
  if (headline.kind === 'nothingToCompare') return t('compare.nothing')
  if (headline.kind === 'noChange') return t('compare.noChange', { count: headline.measures })
  const { rose, roseMore, fell, fellMore, mayRise, mayRiseMore, mayFall, mayFallMore, same, sameMore } = headline
  const say = (key: NamingKey, names: readonly string[], more: number) => {
    if (names.length === 0) return []
    const named = more > 0 ? t('compare.andMore', { names: NAMES, count: more }) : NAMES
    const sentence = t(key, { names: named, count: names.length + more })
    return [sentence.replace(NAMES, () => joinNames(names, language, more > 0))]
  }
  const parts = [
    ...say('compare.rose', rose, roseMore),
    ...say('compare.fell', fell, fellMore),
    ...say('compare.mayRise', mayRise, 0),
    ...(mayRiseMore > 0 ? [t('compare.someMayRise', { count: mayRiseMore })] : []),
    ...say('compare.mayFall', mayFall, 0),
    ...(mayFallMore > 0 ? [t('compare.someMayFall', { count: mayFallMore })] : []),
    ...say('compare.same', same, 0),
    ...(sameMore > 0 ? [t('compare.others', { count: sameMore })] : []),
  ]
  return parts.join(t('compare.separator'))
}

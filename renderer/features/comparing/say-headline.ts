import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { Headline } from './find-headline.ts'

/** The finding as a sentence. */
export function sayHeadline(headline: Headline, { t, list }: Pick<Wording, 't' | 'list'>): string {
  if (headline.kind === 'nothingToCompare') return t('compare.nothing')
  if (headline.kind === 'noChange') return t('compare.noChange', { count: headline.measures })
  const naming = (names: readonly string[], more: number): string =>
    more > 0 ? t('compare.andMore', { names: list(names), count: more }) : list(names)
  const { rose, roseMore, fell, fellMore, same, sameMore } = headline
  const parts = [
    ...(rose.length > 0 ? [t('compare.rose', { names: naming(rose, roseMore), count: rose.length })] : []),
    ...(fell.length > 0 ? [t('compare.fell', { names: naming(fell, fellMore), count: fell.length })] : []),
    ...(same.length > 0 ? [t('compare.same', { names: list(same), count: same.length })] : []),
    ...(sameMore > 0 ? [t('compare.others', { count: sameMore })] : []),
  ]
  return parts.reduce((first, second) => t('compare.join', { first, second }))
}

import { useState } from 'react'
import type { Quote } from '#core/contract/comparing.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './measure.module.css'
import { pickQuotes } from './pick-quotes.ts'
import { QuoteLine, quoteKey } from './QuoteLine.tsx'

type Props = {
  readonly quotes: readonly Quote[]
  readonly total: number
  readonly waves: readonly WaveSummary[]
}

/** A quote of each wave, of one principal where there is one with both; each opens its place in the text. */
export function Quotes({ quotes, total, waves }: Props) {
  const { t } = useTranslate()
  const [areAllShown, showAll] = useState(false)
  const picked = pickQuotes(
    quotes,
    waves.map((wave) => wave.id),
  )
  const shown = areAllShown ? quotes : picked
  return (
    <section className={styles.quotes} aria-label={t('compare.quotes')}>
      <h3 className={styles.heading}>{t('compare.quotes')}</h3>
      {total === 0 ? <p className={styles.none}>{t('compare.quotesNone')}</p> : null}
      {shown.map((quote) => (
        <QuoteLine key={quoteKey(quote)} quote={quote} wave={waves.find((wave) => wave.id === quote.wave)} />
      ))}
      {!areAllShown && quotes.length > picked.length ? (
        <Button onClick={() => showAll(true)}>{t('compare.quotesMore', { count: total - picked.length })}</Button>
      ) : null}
    </section>
  )
}

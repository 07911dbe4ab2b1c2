import type { QuoteOutline } from '#core/types/report-description.ts'
import { directionOf } from '#renderer/i18n/languages.ts'
import styles from './writing.module.css'

/** A quote among those found: its words as they would be printed, and whose they are. */
export function QuoteFound({ quote }: { readonly quote: QuoteOutline }) {
  return (
    <span className={styles.quote}>
      <q dir={directionOf(quote.language)} lang={quote.language}>
        {quote.words}
      </q>
      <small>
        <bdi>{quote.casePseudonym}</bdi> · <bdi>{quote.wave}</bdi> · <bdi>{quote.codeName}</bdi>
      </small>
    </span>
  )
}

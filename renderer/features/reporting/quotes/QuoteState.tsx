import type { QuoteOutline } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './quotes.module.css'

const WORDS = {
  open: 'leaving.open',
  approved: 'leaving.approved',
  refused: 'leaving.refused',
  changed: 'leaving.changed',
} as const

/** What was decided about a quote, by whom and when. */
export function QuoteState({ quote }: { readonly quote: QuoteOutline }) {
  const { t, moment } = useTranslate()
  const { state, decidedBy, decidedAt } = quote
  return (
    <div className={styles.state} data-state={state}>
      <strong>{t(WORDS[state])}</strong>
      {decidedAt === null ? null : (
        <small>
          {decidedBy === null ? null : (
            <>
              <bdi>{decidedBy}</bdi> ·{' '}
            </>
          )}
          {moment(decidedAt)}
        </small>
      )}
    </div>
  )
}

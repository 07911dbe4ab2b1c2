import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Counted } from '#core/contract/comparing.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { useWaves } from '../importing/useWaves.ts'
import styles from './measure.module.css'
import { QuoteLine, quoteKey } from './QuoteLine.tsx'

/** As many as are read at one sitting; more are a press away. */
const AT_FIRST = 20

type Props = {
  readonly measure: string
  readonly wave: 'baseline' | 'end'
  readonly counted: Counted
  /** What the figure counts, in words. */
  readonly title: string
}

/** The quotes that one figure of a theme counts: all of them, and no others. */
export function CountedQuotes({ measure, wave, counted, title }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { calls } = useEngine()
  const waves = useWaves()
  const [areAllShown, showAll] = useState(false)
  const { data, error } = useQuery(calls.comparing.listCounted.queryOptions({ input: { id: measure, wave, counted } }))
  if (error) return <ErrorState title={t('compare.failedMeasure')} body={failureSentence(error, wording)} />
  if (!data) return <Skeleton height={120} />
  const shown = areAllShown ? data : data.slice(0, AT_FIRST)
  return (
    <section className={styles.quotes} aria-label={title}>
      <h3 className={styles.heading}>
        {title} · {t('measurePage.quotesOf', { count: data.length })}
      </h3>
      {shown.map((quote) => (
        <QuoteLine key={quoteKey(quote)} quote={quote} wave={waves.find(({ id }) => id === quote.wave)} />
      ))}
      {shown.length < data.length ? (
        <Button onClick={() => showAll(true)}>{t('compare.quotesMore', { count: data.length - shown.length })}</Button>
      ) : null}
    </section>
  )
}

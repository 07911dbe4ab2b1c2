import { useState } from 'react'
import type { Comparison, OutcomeMeasure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { failureSentence } from '../failure-sentence.ts'
import styles from './comparing.module.css'
import { OutcomeChart } from './OutcomeChart.tsx'
import { OutcomePlaces } from './OutcomePlaces.tsx'
import { OutcomeSchools } from './OutcomeSchools.tsx'
import { useDetails } from './useDetails.ts'

/** The year whose schools are shown, for coming back. */
const left: { year: number | null } = { year: null }

/** School outcomes, year by year, against their target. */
export function OutcomesView({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslate()
  const outcomes = comparison.measures.filter((measure) => measure.kind === 'outcome')
  return (
    <div className={styles.page}>
      {outcomes.length === 0 ? <p>{t('compare.outcomesNone')}</p> : null}
      {outcomes.map((outcome) => (
        <OutcomeFigure key={outcome.id} outcome={outcome} />
      ))}
    </div>
  )
}

function OutcomeFigure({ outcome }: { readonly outcome: OutcomeMeasure }) {
  const wording = useTranslate()
  const { t, number, tryTranslate } = wording
  const label = tryTranslate(`outcome.${outcome.id.replace('outcome:', '')}`) ?? outcome.label
  const { details, error } = useDetails()
  const [year, setYear] = useState(left.year)
  const show = (next: number | null) => {
    left.year = next
    setYear(next)
  }
  const places = details?.outcomes.find(({ id }) => id === outcome.id)
  const known = outcome.byYear.filter(({ sum }) => sum !== null)
  const [first, last] = [known[0], known.at(-1)]
  const title =
    first && last && first.sum !== null && last.sum !== null && first !== last
      ? t('compare.outcomesTitle', {
          label,
          from: number(first.sum),
          fromYear: String(first.year),
          to: number(last.sum),
          toYear: String(last.year),
        })
      : t('compare.outcomesPlain', { label })
  return (
    <Figure
      title={title}
      subtitle={t('compare.outcomesSubtitle')}
      n={
        first && last && first.sites !== last.sites
          ? t('compare.outcomesSitesDiffer', {
              before: first.sites,
              fromYear: String(first.year),
              sites: last.sites,
              toYear: String(last.year),
            })
          : t('compare.outcomesSites', { sites: last?.sites ?? 0 })
      }
      note={t('compare.note')}
    >
      <OutcomeChart outcome={outcome} label={label} onOpen={(next) => show(next === year ? null : next)} />
      {error ? <ErrorState title={t('compare.failed')} body={failureSentence(error, wording)} /> : null}
      {places ? (
        <>
          {year === null ? null : <OutcomeSchools details={places} year={year} onClose={() => show(null)} />}
          <OutcomePlaces details={places} />
          <p className={styles.after}>{t('views.placesNote')}</p>
        </>
      ) : null}
    </Figure>
  )
}

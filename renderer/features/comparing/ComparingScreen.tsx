import { getRouteApi } from '@tanstack/react-router'
import { InStatusBar } from '#renderer/app/shell/ShellSlots.tsx'
import { StageViews } from '#renderer/app/shell/StageViews.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { StageEmpty } from '../study/StageEmpty.tsx'
import styles from './comparing.module.css'
import { COMPARING_VIEWS } from './comparing-views.ts'
import { DetailedView } from './DetailedView.tsx'
import { MeasurePage } from './MeasurePage.tsx'
import { MeasuresView } from './MeasuresView.tsx'
import { OutcomesView } from './OutcomesView.tsx'
import { SessionsView } from './SessionsView.tsx'
import { useComparison } from './useComparison.ts'

const route = getRouteApi('/compare')

/** Baseline beside end of year, in the views of the side bar; a measure may have the whole screen. */
export function ComparingScreen() {
  const wording = useTranslate()
  const { t, number, share } = wording
  const { view = 'measures', measure } = route.useSearch()
  const { comparison, error, progress } = useComparison()
  if (error) return <ErrorState title={t('compare.failed')} body={failureSentence(error, wording)} />
  if (!comparison) return <Working detail={progress?.detail ?? ''} />
  if (comparison.waves === null && comparison.measures.length === 0) return <StageEmpty stage="compare" />
  const opened = view === 'measure' ? comparison.measures.find(({ id }) => id === measure) : undefined
  const scales = comparison.measures.filter(({ kind }) => kind === 'scale').length
  const own = COMPARING_VIEWS.find(({ id }) => id === view && id !== 'measures')
  return (
    <>
      {own ? <h1 className="visually-hidden">{t(own.label)}</h1> : null}
      {view === 'indicators' || view === 'groups' || view === 'missing' ? (
        <DetailedView view={view} comparison={comparison} />
      ) : null}
      {view === 'sessions' ? <SessionsView comparison={comparison} /> : null}
      {view === 'outcomes' ? <OutcomesView comparison={comparison} /> : null}
      {opened ? <MeasurePage key={opened.id} measure={opened} comparison={comparison} /> : null}
      {/* A measure that is no more leads to those that there are. */}
      {view === 'measures' || (view === 'measure' && !opened) ? (
        <MeasuresView comparison={comparison} chosen={measure} />
      ) : null}
      <StageViews
        stage="/compare"
        views={COMPARING_VIEWS.map(({ id, label, keys }) => ({ id, name: t(label), keys }))}
        shown={view === 'measure' ? 'measures' : view}
      />
      <InStatusBar>
        <span>
          {t('compare.status', {
            confidence: share(comparison.confidence),
            measures: scales,
            seed: String(comparison.seed),
            resamples: number(comparison.resamples),
          })}
        </span>
      </InStatusBar>
    </>
  )
}

function Working({ detail }: { readonly detail: string }) {
  const { t } = useTranslate()
  return (
    <div className={styles.working}>
      <p className={styles.doing} aria-live="polite">
        {detail === '' ? '' : t('compare.working', { detail })}
      </p>
      {[0, 1, 2, 3, 4, 5, 6, 7].map((row) => (
        <Skeleton key={row} height={32} />
      ))}
    </div>
  )
}

import { lazy, Suspense } from 'react'
import type { StudyOverview } from '#core/contract/study.ts'
import { useAfterPaint } from '#renderer/app/useAfterPaint.ts'
import { useTranslate, type Wording } from '#renderer/i18n/useTranslate.ts'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { CityLines } from './CityLines.tsx'
import { outcomeChartHeight } from './outcome-chart-height.ts'
import styles from './outcomes.module.css'
import { cityLines, outcomeFinding } from './overview-findings.ts'

// The chart library is large: it is fetched only when there is something to draw, and after the figures stand.
const OutcomesChart = lazy(() =>
  import('./OutcomesChart.tsx').then(({ OutcomesChart: component }) => ({ default: component })),
)

type Outcomes = NonNullable<StudyOverview['outcomes']>

export function OutcomesFigure({ outcomes }: { readonly outcomes: Outcomes }) {
  const wording = useTranslate()
  const hasPainted = useAfterPaint()
  const { t } = wording
  const title = titleOf(outcomes, wording)
  const lines = cityLines(outcomes.cities)
  return (
    <Figure
      title={title}
      subtitle={t('overview.outcomesSubtitle')}
      n={t('overview.outcomesN', { count: outcomes.sites })}
      note={t('shell.noteAssociation')}
    >
      <div className={styles.outcomes}>
        <Suspense fallback={<Skeleton height={outcomeChartHeight} />}>
          {hasPainted ? (
            <OutcomesChart years={outcomes.years} label={title} />
          ) : (
            <Skeleton height={outcomeChartHeight} />
          )}
        </Suspense>
        <CityLines lines={lines} />
      </div>
    </Figure>
  )
}

function titleOf(outcomes: Outcomes, { t }: Wording): string {
  const finding = outcomeFinding(outcomes.years)
  if (!finding) return t('overview.outcomesNone')
  const { from, to, toTarget } = finding
  const change =
    finding.change === 'stayed'
      ? t('overview.outcomesStayed', { to })
      : t(finding.change === 'rose' ? 'overview.outcomesRose' : 'overview.outcomesFell', { from, to })
  if (toTarget === null) return change
  const target =
    toTarget === 0
      ? t('overview.targetMet')
      : t(toTarget < 0 ? 'overview.targetShort' : 'overview.targetOver', { gap: Math.abs(toTarget) })
  return t('overview.joined', { first: change, second: target })
}

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails, DoseKind } from '#core/types/comparison-details.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { DosePlot } from './DosePlot.tsx'
import { doseKey, dosePoints } from './dose-points.ts'
import { lookOfInterval } from './interval-look.ts'
import { Ranged } from './Ranged.tsx'
import { useDetails } from './useDetails.ts'
import styles from './views.module.css'

/** What was last looked at, for coming back. */
const left: { measure: string; dose: string } = { measure: '', dose: 'sessions' }

/** Does change go with how much of the programme a principal received? An association, never a cause. */
export function DoseFigure({ comparison }: { readonly comparison: Comparison }) {
  const wording = useTranslate()
  const { details, error } = useDetails()
  if (comparison.dose.length === 0) return null
  if (error) return <ErrorState title={wording.t('compare.failed')} body={failureSentence(error, wording)} />
  return details ? <Dose details={details} /> : <Skeleton height={320} />
}

function Dose({ details }: { readonly details: ComparisonDetails }) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const codes = useQuery(calls.coding.listCodes.queryOptions()).data ?? []
  const [measure, setMeasure] = useState(left.measure)
  const [dose, setDose] = useState(left.dose)
  const scale = details.dose.scales.find((one) => one.measure === measure) ?? details.dose.scales[0]
  const found = scale?.associations.find((one) => doseKey(one.dose) === dose) ?? scale?.associations[0]
  const score = details.scores.find(({ id }) => id === scale?.measure)
  const kind = found?.dose
  const points = useMemo(
    () => (score && kind ? dosePoints(details.dose, score, kind) : []),
    [details.dose, score, kind],
  )
  if (!scale || !found || !score || points.length === 0) return null
  const nameOf = (one: DoseKind): string =>
    one === 'sessions'
      ? t('views.sessionsHeld')
      : one === 'minutes'
        ? t('views.minutes')
        : t('views.topic', { topic: codes.find(({ key }) => key === one.topic)?.name ?? one.topic })
  const look = lookOfInterval(found.ci)
  return (
    <Figure
      title={t(titleOf(look), {
        dose: nameOf(found.dose),
        measure: score.label,
      })}
      subtitle={t('views.doseSubtitle')}
      n={t('compare.principals', { count: found.n })}
      note={t('compare.note')}
      controls={
        <div className={styles.controls}>
          <PickMenu
            label={t('compare.measure')}
            value={scale.measure}
            choices={details.dose.scales.map((one) => ({
              value: one.measure,
              label: details.scores.find(({ id }) => id === one.measure)?.label ?? one.measure,
            }))}
            onChange={(next) => {
              left.measure = next
              setMeasure(next)
            }}
          />
          <PickMenu
            label={t('views.amount')}
            value={doseKey(found.dose)}
            choices={scale.associations.map((one) => ({ value: doseKey(one.dose), label: nameOf(one.dose) }))}
            onChange={(next) => {
              left.dose = next
              setDose(next)
            }}
          />
        </div>
      }
    >
      <p className={styles.rho}>
        {t('compare.rho')} <Ranged isReasonShown value={found.rho} interval={found.ci} why={found.why} />
      </p>
      <DosePlot
        key={`${scale.measure} ${doseKey(found.dose)}`}
        points={points}
        doseName={nameOf(found.dose)}
        label={t('views.doseAlt', { measure: score.label })}
      />
    </Figure>
  )
}

function titleOf(look: ReturnType<typeof lookOfInterval>) {
  const titles = {
    up: 'views.doseMore',
    down: 'views.doseLess',
    none: 'views.doseNone',
    unknown: 'views.doseUnknown',
  } as const
  return titles[look]
}

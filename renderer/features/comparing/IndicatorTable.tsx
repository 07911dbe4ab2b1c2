import { useNavigate } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { indicatorCertainty } from '#core/stats/change-certainty-of.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { JointIndicator } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { isUnmoved } from './describe-change.ts'
import forest from './forest.module.css'
import { IndicatorQuotes } from './IndicatorQuotes.tsx'
import { IntervalMark } from './IntervalMark.tsx'
import { reachOf } from './interval-look.ts'
import styles from './joint.module.css'
import { outcomeName } from './outcome-name.ts'
import { Ranged } from './Ranged.tsx'
import { sayPoints } from './say-points.ts'
import { sayVerdict } from './say-verdict.ts'
import { usePrimary } from './usePrimary.ts'

type Props = {
  readonly indicators: readonly JointIndicator[]
  readonly comparison: Comparison
  readonly opened: string | null
  readonly onOpen: (id: string | null) => void
}

/** An indicator a row, what each source says of it beside the others; a row opens the quotes under it, a figure its measure. */
export function IndicatorTable({ indicators, comparison, opened, onOpen }: Props) {
  const { t } = useTranslate()
  return (
    <table className={styles.joint}>
      <thead>
        <tr>
          <th scope="col">{t('views.indicator')}</th>
          <th scope="col">{t('views.survey')}</th>
          <th scope="col">{t('views.interviews')}</th>
          <th scope="col">{t('views.withSessions')}</th>
          <th scope="col">{t('compare.viewOutcomes')}</th>
          <th scope="col">{t('views.together')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <Fragment key={indicator.id}>
            <IndicatorRow
              indicator={indicator}
              reach={reachOf(
                indicators.flatMap((one) => one.scales.flatMap((scale) => scale.ci ?? [])),
                0.5,
              )}
              comparison={comparison}
              isOpen={indicator.id === opened}
              onToggle={() => onOpen(indicator.id === opened ? null : indicator.id)}
            />
            {indicator.id === opened ? (
              <tr>
                <td colSpan={6}>
                  <IndicatorQuotes indicator={indicator} />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function IndicatorRow(props: {
  readonly indicator: JointIndicator
  readonly reach: number
  readonly comparison: Comparison
  readonly isOpen: boolean
  readonly onToggle: () => void
}) {
  const { indicator, reach, comparison, isOpen, onToggle } = props
  const { t, number, change, tryTranslate } = useTranslate()
  const primary = usePrimary()
  const labelOf = (id: string): string => comparison.measures.find((measure) => measure.id === id)?.label ?? id
  const result = comparison.indicators.find(({ id }) => id === indicator.id)
  const isTentative =
    result !== undefined &&
    indicatorCertainty(result, comparison.measures, comparison.confidence, primary).isVerdictTentative
  const points = (value: number): string => sayPoints(value, change)
  return (
    <tr data-indicator={indicator.id}>
      <th scope="row">
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <bdi>{indicator.label}</bdi>
        </button>
      </th>
      <td>
        {indicator.scales.map((scale) => (
          <div key={scale.measure} className={styles.marked}>
            <IntervalMark value={scale.change} interval={scale.ci} reach={reach} label={labelOf(scale.measure)} />
            <OpenMeasure measure={scale.measure}>
              <Ranged isReasonShown value={scale.change} interval={scale.ci} why={scale.why} />
              <Pairs of={scale.measure} comparison={comparison} />
            </OpenMeasure>
          </div>
        ))}
      </td>
      <td>
        {indicator.codes.map((code) => (
          <div key={code.measure} className={styles.marked}>
            <IntervalMark value={code.change} interval={code.ci} reach={1} label={labelOf(code.measure)} />
            <OpenMeasure measure={code.measure}>
              <Ranged isReasonShown value={code.change} interval={code.ci} why={code.why} write={points} />
              <Pairs of={code.measure} comparison={comparison} />
            </OpenMeasure>
          </div>
        ))}
      </td>
      <td className={indicator.dose.rho === null ? undefined : styles.unbroken}>
        <Ranged isReasonShown value={indicator.dose.rho} interval={indicator.dose.ci} why={indicator.dose.why} />
      </td>
      <td>
        {indicator.outcomes.map((outcome) => (
          <div key={outcome.measure}>
            {outcome.why === undefined
              ? t('views.outcomeStep', {
                  name: outcomeName(outcome.measure, labelOf(outcome.measure), tryTranslate),
                  year: String(outcome.year),
                  value: number(outcome.value),
                  before: number(outcome.before),
                })
              : '–'}
          </div>
        ))}
      </td>
      <td>
        <span className={forest.verdict} data-verdict={result && isUnmoved(result) ? 'silent' : indicator.verdict}>
          {sayVerdict(
            {
              verdict: indicator.verdict,
              isVerdictTentative: isTentative,
              isUnmoved: result !== undefined && isUnmoved(result),
            },
            t,
          )}
        </span>
      </td>
    </tr>
  )
}

/** On how many principals a figure rests: fewer are interviewed than answer. */
function Pairs({ of, comparison }: { readonly of: string; readonly comparison: Comparison }) {
  const { t } = useTranslate()
  const measure = comparison.measures.find(({ id }) => id === of)
  if (!measure || measure.kind === 'outcome' || measure.n.pairs === 0) return null
  return (
    <small className={styles.pairs}>
      <bdi dir="ltr">{t('views.pairsOf', { n: measure.n.pairs })}</bdi>
    </small>
  )
}

function OpenMeasure({ measure, children }: { readonly measure: string; readonly children: ReactNode }) {
  const navigate = useNavigate()
  return (
    <button type="button" onClick={() => void navigate({ to: '/compare', search: { view: 'measure', measure } })}>
      {children}
    </button>
  )
}

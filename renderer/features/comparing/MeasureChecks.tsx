import type { ScoreMeasure } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ClusterChecks } from './ClusterChecks.tsx'
import { sayP } from './measure-numbers.ts'
import styles from './measure-page.module.css'
import { SensitivityChecks } from './SensitivityChecks.tsx'
import { sayWhy } from './say-why.ts'

type Props = {
  readonly details: ScoreDetails
  readonly change: ScoreMeasure['change']
  readonly plan: ScoreMeasure['t']
}

/** Whether the figures may be trusted: the test's assumptions, the ends of the scale, clusters, and other ways to count. */
export function MeasureChecks({ details, change, plan }: Props) {
  return (
    <div data-selectable>
      <Assumptions details={details} />
      <Ends details={details} />
      <ClusterChecks details={details} />
      <SensitivityChecks details={details} change={change} plan={plan} />
      <Regression details={details} />
    </div>
  )
}

function Assumptions({ details }: { readonly details: ScoreDetails }) {
  const wording = useTranslate()
  const { t, number, change, tryTranslate } = wording
  const { assumptions, suggested } = details
  const { n, zeros, ties, skew, normality } = assumptions
  return (
    <section className={styles.section}>
      <h2>{t('measurePage.assumptions')}</h2>
      <p>
        {t('measurePage.suggested', {
          test: tryTranslate(`measureTest.${suggested.test}`) ?? suggested.test,
          because: tryTranslate(`measureTest.${suggested.because}`) ?? suggested.because,
        })}
      </p>
      <p>{t('measurePage.shape', { n, zeros, ties })}</p>
      <p>
        {skew.skew === null ? sayWhy(skew.why, tryTranslate) : t('measurePage.skew', { skew: change(skew.skew) })}{' '}
        {normality.why !== undefined
          ? null
          : t('measurePage.normality', { w: number(normality.w, 3), p: sayP(normality.p, wording) })}
      </p>
      <p className={styles.quiet}>{t('measurePage.planned')}</p>
    </section>
  )
}

function Ends({ details }: { readonly details: ScoreDetails }) {
  const { t, share, tryTranslate } = useTranslate()
  const { baseline, end } = details.ends
  if (baseline.why !== undefined || end.why !== undefined) {
    return (
      <section className={styles.section}>
        <h2>{t('measurePage.ends')}</h2>
        <p className={styles.quiet}>{sayWhy(baseline.why ?? end.why, tryTranslate)}</p>
      </section>
    )
  }
  const atFloor = baseline.atFloor || end.atFloor
  const atCeiling = baseline.atCeiling || end.atCeiling
  return (
    <section className={styles.section}>
      <h2>{t('measurePage.ends')}</h2>
      <p>
        {t('measurePage.floor', { first: share(baseline.floor), last: share(end.floor) })}{' '}
        {t('measurePage.ceiling', { first: share(baseline.ceiling), last: share(end.ceiling) })}
      </p>
      <p className={styles.quiet}>
        {atFloor ? t('measurePage.atFloor') : null} {atCeiling ? t('measurePage.atCeiling') : null}
        {atFloor || atCeiling ? null : t('measurePage.endsFree')}
      </p>
    </section>
  )
}

function Regression({ details }: { readonly details: ScoreDetails }) {
  const { t, number, change } = useTranslate()
  const rows = details.regression.flatMap((row) => (row.why === undefined ? [row] : []))
  if (rows.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('measurePage.regression')}</h2>
      {rows.map((row) => (
        <p key={row.selected}>
          {t(row.selected === 'lowest third' ? 'measurePage.beganLow' : 'measurePage.beganHigh', {
            n: row.n,
            limit: number(row.limit, 2),
            expected: change(row.expected),
            seen: change(row.seen),
          })}
        </p>
      ))}
      <p className={styles.quiet}>{t('measurePage.regressionNote')}</p>
    </section>
  )
}

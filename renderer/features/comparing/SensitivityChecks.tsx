import type { Interval, ScoreMeasure } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ChangeTable, type ChangeTableRow } from './ChangeTable.tsx'
import { sayP } from './measure-numbers.ts'
import styles from './measure-page.module.css'
import { PValue } from './PValue.tsx'

type Props = {
  readonly details: ScoreDetails
  readonly change: ScoreMeasure['change']
  readonly plan: ScoreMeasure['t']
}
/** The same change counted in other ways: complete answers only, without those who answered late, without each coach in turn. */
export function SensitivityChecks({ details, change, plan }: Props) {
  const { t, day } = useTranslate()
  const { sensitivity, pratt } = details
  const { late } = sensitivity
  const rows = [
    toRow(t('measurePage.allPairs'), { ...change, n: details.pairs.length, p: plan.p }),
    toRow(t('measurePage.completeItems'), sensitivity.completeItems),
    toRow(
      late.limit === null
        ? t('measurePage.withoutLateUnknown')
        : t('measurePage.withoutLate', { day: day(late.limit) }),
      late.early,
    ),
    ...(late.limit === null
      ? []
      : [
          toRow(t('measurePage.onlyLate'), late.late),
          toRow(t('measurePage.lateLess'), { ...late.difference, n: late.dated, p: null }),
        ]),
    ...sensitivity.leaveOneOut.map((row) => toRow(t('measurePage.without', { name: row.without }), row)),
  ]
  return (
    <section className={styles.section}>
      <h2>{t('measurePage.sensitivity')}</h2>
      {pratt.p === null ? null : <p>{t('measurePage.prattSays', { p: sayP(pratt.p, { t }) })}</p>}
      <ChangeTable rows={rows} heading={t('measurePage.way')} lastHeading="p" least={0.5} />
      <p className={styles.quiet}>
        {late.dated === 0 ? null : t('measurePage.lateDated', { dated: late.dated, pairs: details.pairs.length })}{' '}
        {t('measurePage.lateNote')}
      </p>
    </section>
  )
}

type Counted = {
  readonly n: number
  readonly mean: number | null
  readonly ci: Interval | null
  readonly p: number | null
  readonly why?: string | undefined
}

function toRow(name: string, { n, mean, ci, p, why }: Counted): ChangeTableRow {
  return { name, n, value: mean, interval: ci, why, last: <PValue p={p} /> }
}

import type { Figures, Interval, ScoreMeasure } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { IntervalMark } from './IntervalMark.tsx'
import { reachOf } from './interval-look.ts'
import { sayP } from './measure-numbers.ts'
import styles from './measure-page.module.css'
import { Ranged } from './Ranged.tsx'

type Props = {
  readonly details: ScoreDetails
  readonly change: ScoreMeasure['change']
  readonly plan: ScoreMeasure['t']
}
type Row = Figures<{ mean: number; ci: Interval }> & {
  readonly name: string
  readonly n: number
  readonly p: number | null
}

/** The same change counted in other ways: complete answers only, and without each coach in turn. */
export function SensitivityChecks({ details, change, plan }: Props) {
  const { t, change: signed, number } = useTranslate()
  const { sensitivity, pratt } = details
  const rows: readonly Row[] = [
    toRow(t('measurePage.allPairs'), details.pairs.length, { ...change, p: plan.p }),
    toRow(t('measurePage.completeItems'), sensitivity.completeItems.n, sensitivity.completeItems),
    ...sensitivity.leaveOneOut.map((row) => toRow(t('measurePage.without', { name: row.without }), row.n, row)),
  ]
  const reach = reachOf(
    rows.flatMap((row) => (row.ci === null ? [row.mean] : row.ci)),
    0.5,
  )
  return (
    <section className={styles.section}>
      <h2>{t('measurePage.sensitivity')}</h2>
      {pratt.p === null ? null : <p>{t('measurePage.prattSays', { p: sayP(pratt.p, { t }) })}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measurePage.way')}</th>
            <th scope="col" className={styles.number}>
              {t('compare.pairs')}
            </th>
            <th scope="col" className={styles.plot}>
              <span className="visually-hidden">{t('compare.plot')}</span>
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.meanDifference')}
            </th>
            <th scope="col" className={styles.number}>
              p
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td className={styles.number}>{number(row.n)}</td>
              <td className={styles.plot}>
                <IntervalMark
                  value={row.mean}
                  interval={row.ci}
                  reach={reach}
                  label={row.mean === null ? row.name : `${row.name}: ${signed(row.mean)}`}
                />
              </td>
              <td className={styles.number}>
                <Ranged value={row.mean} interval={row.ci} why={row.why} />
              </td>
              <td className={styles.number}>{row.p === null ? '–' : <span dir="ltr">{sayP(row.p, { t })}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function toRow(
  name: string,
  n: number,
  row: Figures<{ mean: number; ci: Interval }> & { readonly p: number | null },
): Row {
  return row.mean === null || row.ci === null
    ? { name, n, p: row.p, mean: null, ci: null, why: row.why ?? '' }
    : { name, n, p: row.p, mean: row.mean, ci: row.ci }
}

import type { CaseDetail } from '#core/contract/importing.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { outcomeName } from '../comparing/outcome-name.ts'
import { Ranged } from '../comparing/Ranged.tsx'
import { useDetails } from '../comparing/useDetails.ts'
import styles from './case.module.css'

/** The outcomes of the principal's school, year by year, beside their target. */
export function CaseOutcomes({ detail }: { readonly detail: CaseDetail }) {
  const { t, number, share, tryTranslate } = useTranslate()
  const { details } = useDetails()
  const outcomes = (details?.outcomes ?? []).flatMap((outcome) => {
    const site = outcome.sites.find((one) => one.site === detail.site)
    return site ? [{ id: outcome.id, label: outcome.label, years: site.years }] : []
  })
  return outcomes.map((outcome) => (
    <section key={outcome.id} className={styles.section}>
      <h2>
        {t('views.schoolOutcomes')}: {outcomeName(outcome.id, outcome.label, tryTranslate)}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('compare.year')}</th>
            <th scope="col" className={styles.number}>
              {t('compare.sum')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.shareOfCohort')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.target')}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcome.years.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              <td className={styles.number}>
                <Ranged
                  value={row.count.value}
                  interval={row.count.ci}
                  why={row.count.why}
                  write={(value) => number(value)}
                />
              </td>
              <td className={styles.number}>
                <Ranged value={row.share.value} why={row.share.why} write={share} />
              </td>
              <td className={styles.number}>
                <Ranged value={row.target.target} why={row.target.why} write={(value) => number(value)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ))
}

import type { OutcomeDetails } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './joint.module.css'
import { Ranged } from './Ranged.tsx'
import { useSchoolNames } from './useSchoolNames.ts'

type Props = { readonly details: OutcomeDetails; readonly year: number; readonly onClose: () => void }

/** The rows behind one year of an outcome: every school that reported. A school opens its principal. */
export function OutcomeSchools({ details, year, onClose }: Props) {
  const { t, number, share } = useTranslate()
  const { nameOf, open } = useSchoolNames()
  const title = t('views.schoolsIn', { year: String(year) })
  const rows = details.sites.flatMap(({ site, city, years }) =>
    years.flatMap((row) => (row.year === year && row.count.value !== null ? [{ ...row, site, city }] : [])),
  )
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <table className={styles.joint} data-selectable>
        <thead>
          <tr>
            <th scope="col">{t('views.place')}</th>
            <th scope="col">{t('compare.sum')}</th>
            <th scope="col">{t('compare.shareOfCohort')}</th>
            <th scope="col">{t('compare.target')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.site}>
              <th scope="row">
                <button type="button" onClick={() => open(row.site)}>
                  <bdi>{nameOf(row.site)}</bdi>
                </button>{' '}
                {row.city === null ? null : <bdi>{row.city}</bdi>}
              </th>
              <td>
                <Ranged value={row.count.value} interval={row.count.ci} why={row.count.why} write={number} />
              </td>
              <td>
                <Ranged value={row.share.value} interval={row.share.ci} why={row.share.why} write={share} />
              </td>
              <td>
                <Ranged value={row.target.target} why={row.target.why} write={number} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={onClose}>{t('views.hideSchools', { year: String(year) })}</Button>
    </section>
  )
}

import { useNavigate } from '@tanstack/react-router'
import type { AttritionRow } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure-page.module.css'
import { Ranged } from './Ranged.tsx'

type Props = { readonly scores: readonly ScoreDetails[]; readonly compared: readonly AttritionRow[] }

/** Each scale: how those lost began beside those who stayed, the bounds, and the tipping point. A name opens the measure. */
export function MissingTable({ scores, compared }: Props) {
  const { t, number } = useTranslate()
  const navigate = useNavigate()
  const head = ['views.stayed', 'views.lostMean', 'views.g', 'views.worst', 'views.best', 'views.tippingAt'] as const
  return (
    <table className={styles.table} data-selectable>
      <thead>
        <tr>
          <th scope="col">{t('compare.measure')}</th>
          {head.map((key) => (
            <th key={key} scope="col" className={styles.wrapped}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scores.map(({ id, label, missing: { bounds, tipping } }) => {
          const row = compared.find(({ measure }) => measure === id)
          const mean = (group: AttritionRow['stayed'] | undefined): string =>
            group?.mean == null ? '–' : t('measurePage.weightOf', { mean: number(group.mean, 2), n: group.n })
          return (
            <tr key={id}>
              <th scope="row">
                <span className={styles.people}>
                  <button
                    type="button"
                    onClick={() => void navigate({ to: '/compare', search: { view: 'measure', measure: id } })}
                  >
                    <bdi>{label}</bdi>
                  </button>
                </span>
              </th>
              <td className={styles.number}>
                <bdi dir="ltr">{mean(row?.stayed)}</bdi>
              </td>
              <td className={styles.number}>
                <bdi dir="ltr">{mean(row?.lost)}</bdi>
              </td>
              <td className={styles.number}>
                <Ranged value={row?.g ?? null} why={row?.why} />
              </td>
              <td className={styles.number}>
                <Ranged value={bounds.worst} why={bounds.why} />
              </td>
              <td className={styles.number}>
                <Ranged value={bounds.best} why={bounds.why} />
              </td>
              <td className={styles.number}>
                <Ranged isReasonShown value={tipping.change} why={tipping.why} />
                {tipping.possible === false ? <small className={styles.quiet}> {t('views.beyondScale')}</small> : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

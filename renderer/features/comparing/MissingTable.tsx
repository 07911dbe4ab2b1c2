import { useNavigate } from '@tanstack/react-router'
import type { AttritionRow } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure-page.module.css'
import { sayWhy } from './say-why.ts'

type Props = { readonly scores: readonly ScoreDetails[]; readonly compared: readonly AttritionRow[] }

/** Each scale: how those lost began beside those who stayed, the bounds, and the tipping point. A name opens the measure. */
export function MissingTable({ scores, compared }: Props) {
  const { t, number, change, tryTranslate } = useTranslate()
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
              <td className={styles.number} title={sayWhy(row?.why, tryTranslate)}>
                {row?.g == null ? '–' : <bdi dir="ltr">{change(row.g)}</bdi>}
              </td>
              <td className={styles.number} title={sayWhy(bounds.why, tryTranslate)}>
                {bounds.worst === null ? '–' : <bdi dir="ltr">{change(bounds.worst)}</bdi>}
              </td>
              <td className={styles.number}>
                {bounds.best === null ? '–' : <bdi dir="ltr">{change(bounds.best)}</bdi>}
              </td>
              <td className={styles.number} title={sayWhy(tipping.why, tryTranslate)}>
                {tipping.change === null ? '–' : <bdi dir="ltr">{change(tipping.change)}</bdi>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

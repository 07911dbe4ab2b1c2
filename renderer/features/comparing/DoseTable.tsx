import { useNavigate } from '@tanstack/react-router'
import type { Comparison } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './comparing.module.css'
import { sayP } from './measure-numbers.ts'
import { Ranged } from './Ranged.tsx'

/** Change of each scale against the number of sessions held; a scale opens its page. */
export function DoseTable({ comparison }: { readonly comparison: Comparison }) {
  const wording = useTranslate()
  const { t, number } = wording
  const navigate = useNavigate()
  const labelOf = (id: string): string => comparison.measures.find((measure) => measure.id === id)?.label ?? id
  if (comparison.dose.length === 0) return null
  return (
    <section>
      <h3>{t('compare.dose')}</h3>
      <p className={styles.note}>{t('compare.doseNote')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.measure')}</th>
            <th scope="col" className={styles.number}>
              {t('compare.n')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.rho')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.p')}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparison.dose.map((row) => (
            <tr key={row.measure}>
              <th scope="row">
                <button
                  type="button"
                  onClick={() => void navigate({ to: '/compare', search: { view: 'measure', measure: row.measure } })}
                >
                  <bdi>{labelOf(row.measure)}</bdi>
                </button>
              </th>
              <td className={styles.number}>{number(row.n)}</td>
              <td className={styles.number}>
                <Ranged isReasonShown value={row.rho} interval={row.ci} why={row.why} />
              </td>
              <td className={styles.number}>{row.p === null ? '–' : <span dir="ltr">{sayP(row.p, wording)}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

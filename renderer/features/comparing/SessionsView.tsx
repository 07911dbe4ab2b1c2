import type { Comparison, Planned } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import styles from './comparing.module.css'
import { DoseFigure } from './DoseFigure.tsx'
import { DoseTable } from './DoseTable.tsx'

/** Was the programme delivered, and does change go with it? */
export function SessionsView({ comparison }: { readonly comparison: Comparison }) {
  const { t, share } = useTranslate()
  const { delivery } = comparison
  const taken = delivery.planned > 0 ? delivery.held / delivery.planned : 0
  return (
    <div className={styles.page}>
      <Figure
        title={t('compare.sessionsTitle', { share: share(taken) })}
        subtitle={t('compare.sessionsSubtitle', {
          held: delivery.held,
          planned: delivery.planned,
          group: delivery.group.held,
          groupPlanned: delivery.group.planned,
          network: delivery.network.held,
          networkPlanned: delivery.network.planned,
        })}
        n={t('compare.principals', { count: delivery.byCase.length })}
      >
        <div className={styles.columns}>
          <HeldTable
            title={t('compare.byNumber')}
            rows={delivery.bySessionNumber.map((row) => ({ ...row, name: String(row.number) }))}
          />
          <HeldTable
            title={t('compare.byStaff')}
            rows={delivery.byStaff.map((row) => ({ ...row, name: row.staff ?? t('compare.nobody') }))}
          />
        </div>
      </Figure>
      <DoseFigure comparison={comparison} />
      <DoseTable comparison={comparison} />
    </div>
  )
}

function HeldTable({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (Planned & { readonly name: string })[]
}) {
  const { t } = useTranslate()
  return (
    <section>
      <h3>{title}</h3>
      <table className={styles.table}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <bdi>{row.name}</bdi>
              </th>
              <td className={styles.bar} aria-hidden="true">
                <i style={{ inlineSize: `${row.planned > 0 ? (row.held / row.planned) * 100 : 0}%` }} />
              </td>
              <td className={styles.number}>{t('compare.heldOf', { held: row.held, planned: row.planned })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import type { Comparison } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import styles from './comparing.module.css'
import { DoseFigure } from './DoseFigure.tsx'
import { DoseTable } from './DoseTable.tsx'
import { HeldTable } from './HeldTable.tsx'
import { useDetails } from './useDetails.ts'

/** Was the programme delivered, and does change go with it? */
export function SessionsView({ comparison }: { readonly comparison: Comparison }) {
  const { t, share } = useTranslate()
  const { delivery } = comparison
  const slots = useDetails().details?.slots ?? []
  return (
    <div className={styles.page}>
      <Figure
        title={
          delivery.planned > 0
            ? t('compare.sessionsTitle', { share: share(delivery.held / delivery.planned) })
            : t('compare.sessionsNone')
        }
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
            rows={delivery.bySessionNumber.map((row) => ({
              ...row,
              name: String(row.number),
              slots: slots.filter(({ number }) => number === row.number),
            }))}
          />
          <HeldTable
            title={t('compare.byStaff')}
            rows={delivery.byStaff.map((row) => ({
              ...row,
              name: row.staff ?? t('compare.nobody'),
              slots: slots.filter(({ staff }) => staff === row.staff),
            }))}
          />
        </div>
      </Figure>
      <DoseFigure comparison={comparison} />
      <DoseTable comparison={comparison} />
    </div>
  )
}

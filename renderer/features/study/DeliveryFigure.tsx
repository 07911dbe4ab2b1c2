import type { StudyOverview } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import styles from './delivery.module.css'
import { HeatCell } from './HeatCell.tsx'
import { coachFallingShort } from './overview-findings.ts'

/** Coach by session number: of the coach's principals, how many had it. */
export function DeliveryFigure({ overview }: { readonly overview: StudyOverview }) {
  const { t, number, share } = useTranslate()
  const { delivery, sessions } = overview
  const short = coachFallingShort(delivery)
  const held = t('overview.deliveryTitle', { share: share(sessions.planned ? sessions.held / sessions.planned : 0) })
  const numbers = [...new Set(delivery.flatMap((row) => row.byNumber.map((cell) => cell.number)))].sort((a, b) => a - b)
  return (
    <Figure
      title={
        short
          ? t('overview.joined', { first: held, second: t('overview.deliveryShort', { coach: short.coach }) })
          : held
      }
      subtitle={t('overview.deliverySubtitle')}
      n={t('overview.deliveryN', { principals: overview.cases, planned: sessions.planned })}
    >
      <table className={styles.heat}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('overview.coach')}</span>
            </th>
            {numbers.map((session) => (
              <th key={session} scope="col" aria-label={t('overview.session', { number: session })}>
                {number(session)}
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {t('overview.held')}
            </th>
          </tr>
        </thead>
        <tbody>
          {delivery.map((row) => (
            <tr key={row.coach} data-short={row === short || undefined}>
              <th scope="row">
                <bdi>{row.coach}</bdi>
              </th>
              {numbers.map((session) => (
                <HeatCell key={session} coach={row.coach} cell={row.byNumber.find((cell) => cell.number === session)} />
              ))}
              <td className={styles.total}>{share(row.planned ? row.held / row.planned : 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}

import type { CSSProperties } from 'react'
import type { StudyOverview } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './delivery.module.css'

type Cell = StudyOverview['delivery'][number]['byNumber'][number]

/** Full colour when everyone had the session; where someone missed it, the count says how many had it. */
export function HeatCell({ coach, cell }: { readonly coach: string; readonly cell: Cell | undefined }) {
  const { t, number } = useTranslate()
  if (!cell || cell.planned === 0) return <td className={styles.cell} />
  const share = cell.held / cell.planned
  const said = t('overview.ofPrincipals', { held: cell.held, count: cell.planned })
  return (
    <td
      className={styles.cell}
      // Squared, so that the difference between most and all is seen.
      style={{ '--share': share ** 2 } as CSSProperties}
      data-all={share === 1 || undefined}
      title={`${coach}, ${t('overview.session', { number: cell.number })}: ${said}`}
      aria-label={said}
    >
      {share < 1 ? (
        <span dir="ltr">
          {number(cell.held)}/{number(cell.planned)}
        </span>
      ) : null}
    </td>
  )
}

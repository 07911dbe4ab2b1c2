import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import styles from './overview.module.css'

/** The overview's layout while its figures are worked out. */
export function OverviewSkeleton() {
  return (
    <div className={styles.page} aria-busy="true">
      {[1, 2, 3, 4].map((key) => (
        <Skeleton key={key} height={72} />
      ))}
      <div className={styles.wide}>
        <Skeleton height={280} />
        <Skeleton height={220} />
      </div>
      <div className={styles.narrow}>
        <Skeleton height={200} />
      </div>
    </div>
  )
}

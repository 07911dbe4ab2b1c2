import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import styles from './list.module.css'

/** Keeps the place of a list and of the lines above it. */
export function ListLoading() {
  return (
    <div className={styles.loading}>
      <Skeleton height={48} width="320px" />
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={72} />
      ))}
    </div>
  )
}

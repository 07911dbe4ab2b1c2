import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import styles from './list.module.css'

export function ListLoading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={72} />
      ))}
    </div>
  )
}

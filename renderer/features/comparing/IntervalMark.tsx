import type { Interval } from '#core/types/comparison.ts'
import styles from './forest.module.css'
import { lookOfInterval } from './interval-look.ts'

const HEIGHT = 22
const HALF = 46

type Props = {
  readonly value: number | null
  readonly interval: Interval | null
  /** Where the axis ends on both sides of zero. */
  readonly reach: number
  /** What the mark says, for those who do not see it and on pointing. */
  readonly label: string
  /** Marks that may not be read as up or down stay grey. */
  readonly isPlain?: boolean
}

/** A change as a dot on its interval around zero; coloured only where the interval is clear of zero. */
export function IntervalMark({ value, interval, reach, label, isPlain = false }: Props) {
  const place = (at: number): string => `${50 + Math.max(-1, Math.min(1, at / reach)) * HALF}%`
  return (
    <svg
      className={styles.svg}
      height={HEIGHT}
      role="img"
      aria-label={label}
      direction="ltr"
      data-look={isPlain ? 'none' : lookOfInterval(interval)}
    >
      <title>{label}</title>
      <line className={styles.zero} x1="50%" x2="50%" y1={0} y2={HEIGHT} />
      {interval === null ? null : (
        <line
          className={styles.interval}
          x1={place(interval[0])}
          x2={place(interval[1])}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
        />
      )}
      {value === null ? null : <circle className={styles.dot} cx={place(value)} cy={HEIGHT / 2} r={4.5} />}
    </svg>
  )
}

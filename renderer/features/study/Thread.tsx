import styles from './start.module.css'

/** The sign of the application: many baselines, hollow, each drawn to its end of year, solid. */
const lines: readonly (readonly [from: number, to: number])[] = [
  [18, 8],
  [30, 16],
  [42, 22],
  [36, 40],
  [52, 34],
  [60, 50],
]

export function Thread() {
  return (
    <svg className={styles.thread} viewBox="0 0 320 68" preserveAspectRatio="none" aria-hidden="true">
      {lines.map(([from, to]) => (
        <g key={from} data-falls={to > from || undefined}>
          <path d={`M8 ${from} C 120 ${from}, 200 ${to}, 312 ${to}`} />
          <circle cx="8" cy={from} r="4" className={styles.hollow} />
          <circle cx="312" cy={to} r="4.5" className={styles.solid} />
        </g>
      ))}
    </svg>
  )
}

import styles from './start.module.css'

/** The sign of the application: many baselines, hollow, each drawn to its end of year, solid. */
const lines: readonly (readonly [from: number, to: number])[] = [
  [28, 10],
  [44, 26],
  [66, 38],
  [58, 78],
  [84, 54],
  [100, 66],
  [112, 124],
  [130, 94],
]

export function Thread() {
  return (
    <svg className={styles.thread} viewBox="0 0 420 140" aria-hidden="true">
      {lines.map(([from, to]) => (
        <g key={from} data-falls={to > from || undefined}>
          <path d={`M8 ${from} C 160 ${from}, 260 ${to}, 412 ${to}`} />
          <circle cx="8" cy={from} r="4" className={styles.hollow} />
          <circle cx="412" cy={to} r="4.5" className={styles.solid} />
        </g>
      ))}
    </svg>
  )
}

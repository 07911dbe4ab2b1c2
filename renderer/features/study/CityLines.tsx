import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './outcomes.module.css'
import type { CityLine } from './overview-findings.ts'

const [width, height] = [72, 28]

/** A small line a city, all on one scale: each year against the city's own first. */
export function CityLines({ lines }: { readonly lines: readonly CityLine[] }) {
  const { t, number } = useTranslate()
  const ratios = lines.flatMap(({ points }) => points.map(({ ratio }) => ratio))
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year))
  const x = scale(Math.min(...years), Math.max(...years), 2, width - 2)
  const y = scale(Math.min(...ratios), Math.max(...ratios), height - 3, 3)
  return (
    <ul className={styles.cities}>
      {lines.map(({ city, from, to, points }) => (
        <li
          key={city}
          title={t('overview.cityRange', {
            city,
            from: from.value,
            fromYear: String(from.year),
            to: to.value,
            toYear: String(to.year),
          })}
        >
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <path d={`M0 ${y(1)} H${width}`} className={styles.level} />
            <polyline points={points.map(({ year, ratio }) => `${x(year)},${y(ratio)}`).join(' ')} />
            <circle cx={x(to.year)} cy={y(points.at(-1)?.ratio ?? 1)} r="2.5" />
          </svg>
          <span className={styles.city} dir="auto">
            {city}
          </span>
          <small>
            <bdi dir="ltr">
              {number(from.value)} → {number(to.value)}
            </bdi>
          </small>
        </li>
      ))}
    </ul>
  )
}

function scale(min: number, max: number, start: number, end: number): (value: number) => number {
  return (value) => (max === min ? (start + end) / 2 : start + ((value - min) / (max - min)) * (end - start))
}

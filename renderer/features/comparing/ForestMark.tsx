import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { ChangeRow } from './describe-change.ts'
import styles from './forest.module.css'
import { sayPoints } from './say-points.ts'
import { sayWhy } from './say-why.ts'

const HEIGHT = 22
/** How far the axis' ends are from the middle, leaving room for the dot and the last words; the drawing stretches, its signs do not. */
const HALF = 40

/** Where a value stands on the axis. Fewer is at the left in every language, as on any number line. */
function place(value: number, reach: number): string {
  return `${50 + (value / reach) * HALF}%`
}

/** The axis over the marks: its ends and zero. */
export function ForestAxis({ reach, isShare }: { readonly reach: number; readonly isShare: boolean }) {
  const { t, change } = useTranslate()
  const say = (value: number): string => (isShare ? sayPoints(value, change) : change(value, value % 1 === 0 ? 0 : 1))
  return (
    <svg className={styles.svg} height={14} role="img" aria-label={t('compare.plot')} direction="ltr">
      {[-reach, 0, reach].map((value) => (
        <text key={value} x={place(value, reach)} y={11} textAnchor="middle">
          {say(value)}
        </text>
      ))}
    </svg>
  )
}

/** A measure's change as a dot on its interval; coloured only where the interval is clear of zero. */
export function ForestMark({ row, reach }: { readonly row: ChangeRow; readonly reach: number }) {
  const { t, change, tryTranslate } = useTranslate()
  const { kind, estimate, interval, look, label } = row
  const say = (value: number): string => (kind === 'code' ? sayPoints(value, change) : change(value))
  const said =
    estimate === null || interval === null
      ? t('compare.rowSaysNothing', { label, why: sayWhy(row.why, tryTranslate) })
      : t('compare.rowSays', { label, estimate: say(estimate), low: say(interval[0]), high: say(interval[1]) })
  return (
    <svg className={styles.svg} height={HEIGHT} role="img" aria-label={said} data-look={look}>
      <title>{said}</title>
      <line className={styles.zero} x1="50%" x2="50%" y1={0} y2={HEIGHT} />
      {interval === null ? null : (
        <line
          className={styles.interval}
          x1={place(interval[0], reach)}
          x2={place(interval[1], reach)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
        />
      )}
      {estimate === null ? null : <circle className={styles.dot} cx={place(estimate, reach)} cy={HEIGHT / 2} r={4.5} />}
    </svg>
  )
}

import type { Interval } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { sayEnds } from './interval-ends.ts'
import styles from './ranged.module.css'
import { sayWhy } from './say-why.ts'

type Props = {
  readonly value: number | null
  readonly interval?: Interval | null
  readonly why?: string | undefined
  /** How a number is written; with its sign and two places unless told. */
  readonly write?: (value: number) => string
  /** Whether there is room for the reason in the place of the figure; else it shows on hover. */
  readonly isReasonShown?: boolean
}

/** A figure with its interval, or a dash that says why there is none; where there is room, also why there is no interval. Numbers do not turn with the language. */
export function Ranged({ value, interval = null, why, write, isReasonShown = false }: Props) {
  const { t, change, tryTranslate } = useTranslate()
  const say = write ?? ((number: number) => change(number))
  if (value === null) {
    const reason = sayWhy(why, tryTranslate)
    if (isReasonShown && reason !== '') return <span className={styles.why}>{reason}</span>
    return (
      <span title={reason}>
        –<span className="visually-hidden"> {reason}</span>
      </span>
    )
  }
  if (interval === null) {
    const reason = isReasonShown ? sayWhy(why, tryTranslate) : ''
    return (
      <>
        <bdi dir="ltr">{say(value)}</bdi>
        {reason === '' ? null : <span className={styles.why}> {t('compare.noInterval', { why: reason })}</span>}
      </>
    )
  }
  return (
    <bdi dir="ltr">
      {t('compare.withInterval', {
        value: say(value),
        ...(write ? { low: write(interval[0]), high: write(interval[1]) } : sayEnds(interval, change)),
      })}
    </bdi>
  )
}

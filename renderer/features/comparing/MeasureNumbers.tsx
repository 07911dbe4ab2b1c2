import type { Measure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure.module.css'
import { measureNumbers } from './measure-numbers.ts'
import { NumberLines } from './NumberLines.tsx'

/** Every figure of the measure; where there is none, or no interval, why. */
export function MeasureNumbers({ measure, confidence }: { readonly measure: Measure; readonly confidence: number }) {
  const wording = useTranslate()
  return (
    <>
      <p className={styles.none}>{wording.t('compare.intervals', { confidence: wording.share(confidence) })}</p>
      <NumberLines lines={measureNumbers(measure, wording)} />
    </>
  )
}

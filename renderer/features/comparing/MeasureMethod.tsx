import type { Comparison, Measure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure.module.css'

/** How the figures came about, in sentences, with the rule of the title. */
export function MeasureMethod({ measure, comparison }: { readonly measure: Measure; readonly comparison: Comparison }) {
  const { t, number } = useTranslate()
  const { resamples, seed, confidence } = comparison
  const how =
    measure.kind === 'code'
      ? [t('compare.methodCode'), t('measurePage.methodFates')]
      : [
          t('compare.methodScale'),
          t('compare.methodTest'),
          t('compare.methodEffect', { resamples, seed: String(seed) }),
          t('measurePage.methodReliable'),
          t('measurePage.methodSpread'),
        ]
  const sentences = [
    ...how,
    t('compare.methodTitle', { limit: number(1 - confidence, 2) }),
    t('compare.methodAgree'),
    t('compare.methodCause'),
  ]
  return (
    <div className={styles.method} data-selectable>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

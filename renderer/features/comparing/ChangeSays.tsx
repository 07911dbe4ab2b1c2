import type { ChangeCertainty } from '#core/stats/change-certainty.ts'
import { certaintyOf } from '#core/stats/change-certainty-of.ts'
import type { Comparison, Measure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { usePrimary } from './usePrimary.ts'

/** Whether the measure rose or fell, in the words that the title and the report use of it too. */
export function ChangeSays({ measure, comparison }: { readonly measure: Measure; readonly comparison: Comparison }) {
  const { t } = useTranslate()
  const primary = usePrimary()
  return <strong>{t(keyOf(certaintyOf(measure, comparison.confidence, primary)))}</strong>
}

function keyOf({ direction, certainty }: ChangeCertainty) {
  if (direction === 'none') return 'compare.saysNone'
  if (certainty === 'clear') return direction === 'up' ? 'compare.saysUp' : 'compare.saysDown'
  return direction === 'up' ? 'compare.saysMayUp' : 'compare.saysMayDown'
}

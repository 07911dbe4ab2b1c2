import { indicatorCertainty } from '#core/stats/change-certainty-of.ts'
import type { Comparison, Verdict } from '#core/types/comparison.ts'
import type { PrimaryMeasure } from '#core/types/primary-measure.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import { isUnmoved } from './describe-change.ts'

/** On how many indicators survey and interviews agree and disagree; what rests on a change that may be chance, and what on none being seen, is counted apart. */
export function sayAgreement(
  { indicators, measures, confidence }: Pick<Comparison, 'indicators' | 'measures' | 'confidence'>,
  primary: PrimaryMeasure | null,
  t: Wording['t'],
): string {
  const count = (verdict: Verdict, isTentative: boolean): number =>
    indicators.filter(
      (one) =>
        one.verdict === verdict &&
        indicatorCertainty(one, measures, confidence, primary).isVerdictTentative === isTentative,
    ).length
  const unmoved = indicators.filter(isUnmoved).length
  const [mayAgree, disagree, mayDisagree] = [count('converge', true), count('diverge', false), count('diverge', true)]
  return [
    t('views.agreeTitle', { count: count('converge', false), all: indicators.length }),
    ...(unmoved > 0 ? [t('views.unmovedTitle', { count: unmoved })] : []),
    ...(mayAgree > 0 ? [t('views.mayAgreeTitle', { count: mayAgree })] : []),
    ...(disagree > 0 ? [t('views.disagreeTitle', { count: disagree })] : []),
    ...(mayDisagree > 0 ? [t('views.mayDisagreeTitle', { count: mayDisagree })] : []),
  ].join(t('compare.separator'))
}

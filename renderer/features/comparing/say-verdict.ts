import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { ChangeRow } from './describe-change.ts'

/** Whether the two sources agree; with a "may" where one of their changes may be chance, and without the word where neither is seen to change. */
export function sayVerdict(
  { verdict, isVerdictTentative, isUnmoved }: Pick<ChangeRow, 'verdict' | 'isVerdictTentative' | 'isUnmoved'>,
  t: Wording['t'],
): string {
  if (verdict === null) return ''
  if (isUnmoved) return t('compare.unmoved')
  if (verdict === 'silent' || !isVerdictTentative) return t(`compare.${verdict}`)
  return t(verdict === 'converge' ? 'compare.mayConverge' : 'compare.mayDiverge')
}

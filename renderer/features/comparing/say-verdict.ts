import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { ChangeRow } from './describe-change.ts'

/** Whether the two sources agree; with a "may" where one of their changes may be chance. */
export function sayVerdict(
  { verdict, isVerdictTentative }: Pick<ChangeRow, 'verdict' | 'isVerdictTentative'>,
  t: Wording['t'],
): string {
  if (verdict === null) return ''
  if (verdict === 'silent' || !isVerdictTentative) return t(`compare.${verdict}`)
  return t(verdict === 'converge' ? 'compare.mayConverge' : 'compare.mayDiverge')
}

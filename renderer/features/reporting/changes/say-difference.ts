import type { ReportDifference } from '#core/types/report-description.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'

/** “12 of 318 figures differ from the report of 3 November by Noa.” Nothing when there is no other report. */
export function sayDifference({ last, rows, same }: ReportDifference, { t, day }: Wording): string {
  if (last === null) return ''
  const from = { day: day(last.at), all: same + rows.length }
  if (rows.length === 0) return t('leaving.nothingDiffers', from)
  if (last.coder === null) return t('leaving.differ', { count: rows.length, ...from })
  return t('leaving.differBy', { count: rows.length, name: last.coder, ...from })
}

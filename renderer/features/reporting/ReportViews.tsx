import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import { StageViews } from '#renderer/app/shell/StageViews.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { REPORT_VIEWS, type ReportView } from './report-views.ts'
import { usePlan } from './usePlan.ts'

/** The views of the report, with how much is still to be decided in each. */
export function ReportViews({ shown, language }: { readonly shown: ReportView; readonly language: LanguageCode }) {
  const { t } = useTranslate()
  const open = openIn(usePlan(language).plan?.counts)
  const views = REPORT_VIEWS.map(({ id, label, keys }) => {
    const count = open[id] ?? 0
    return { id, name: t(label), keys, open: { count, title: t('leaving.openCount', { count }) } }
  })
  return <StageViews stage="/report" views={views} shown={shown} />
}

function openIn(counts: ReportOutline['counts'] | undefined): Readonly<Partial<Record<ReportView, number>>> {
  if (!counts) return {}
  const quotes = counts.printedQuotes - counts.approvedQuotes
  return { quotes, names: counts.openAlarms - quotes }
}

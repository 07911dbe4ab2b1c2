import { getRouteApi, Link } from '@tanstack/react-router'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { SideViews } from '#renderer/app/shell/SideViews.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { REPORT_VIEWS, type ReportView } from './report-views.ts'
import { usePlan } from './usePlan.ts'

const route = getRouteApi('/report')

/** The list of the stage's views, each with its keys. */
export function ReportViews({ shown, language }: { readonly shown: ReportView; readonly language: LanguageCode }) {
  const { t, number } = useTranslate()
  const open = openIn(usePlan(language).plan?.counts)
  const navigate = route.useNavigate()
  useCommands(
    REPORT_VIEWS.map(({ id, label, keys }) => ({
      id: `report.view.${id}`,
      title: t('views.show', { name: t(label) }),
      group: t('commands.here'),
      keys: [keys],
      worksInFields: true,
      run: () => void navigate({ search: { view: id } }),
    })),
  )
  return (
    <SideViews title={t('shell.views')}>
      {REPORT_VIEWS.map(({ id, label }) => (
        <Link
          key={id}
          to="/report"
          search={{ view: id }}
          aria-current={id === shown ? 'true' : undefined}
          draggable={false}
        >
          {t(label)}
          {open[id] ? <small title={t('leaving.openCount', { count: open[id] })}>{number(open[id])}</small> : null}
        </Link>
      ))}
    </SideViews>
  )
}

/** How much is still to be decided in a view. */
function openIn(counts: ReportOutline['counts'] | undefined): Readonly<Partial<Record<ReportView, number>>> {
  if (!counts) return {}
  const quotes = counts.printedQuotes - counts.approvedQuotes
  return { quotes, names: counts.openAlarms - quotes }
}

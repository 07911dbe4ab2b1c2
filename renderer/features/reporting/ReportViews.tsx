import { getRouteApi, Link } from '@tanstack/react-router'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { SideViews } from '#renderer/app/shell/SideViews.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { REPORT_VIEWS, type ReportView } from './report-views.ts'

const route = getRouteApi('/report')

/** The list of the stage's views, each with its keys. */
export function ReportViews({ shown }: { readonly shown: ReportView }) {
  const { t } = useTranslate()
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
        </Link>
      ))}
    </SideViews>
  )
}

import { getRouteApi } from '@tanstack/react-router'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

/** The views of the comparison in the side bar's order. */
export const COMPARING_VIEWS = [
  { id: 'measures', label: 'compare.viewMeasures' },
  { id: 'indicators', label: 'views.byIndicator' },
  { id: 'groups', label: 'views.byGroup' },
  { id: 'sessions', label: 'compare.viewSessions' },
  { id: 'outcomes', label: 'compare.viewOutcomes' },
  { id: 'missing', label: 'views.whoIsMissing' },
] as const

const route = getRouteApi('/compare')

/** Offers the views with the digits as keys. */
export function useComparingCommands(): void {
  const { t } = useTranslate()
  const navigate = route.useNavigate()
  useCommands(
    COMPARING_VIEWS.map(({ id, label }, index) => ({
      id: `compare.${id}`,
      title: t('views.show', { name: t(label) }),
      group: t('commands.here'),
      keys: [String(index + 1)],
      run: () => void navigate({ search: { view: id } }),
    })),
  )
}

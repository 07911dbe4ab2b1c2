import { getRouteApi, Link } from '@tanstack/react-router'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { SideViews } from '#renderer/app/shell/SideViews.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { CODING_VIEWS, type CodingView } from './coding-views.ts'

const route = getRouteApi('/coding')

/** The list of the stage's views, each with its keys. */
export function CodingViews({ shown }: { readonly shown: CodingView }) {
  const { t } = useTranslate()
  const navigate = route.useNavigate()
  useCommands(
    CODING_VIEWS.map(({ id, label, keys }) => ({
      id: `coding.view.${id}`,
      title: t('views.show', { name: t(label) }),
      group: t('commands.here'),
      keys: [keys],
      worksInFields: true,
      run: () => void navigate({ search: { view: id } }),
    })),
  )
  return (
    <SideViews title={t('shell.views')}>
      {CODING_VIEWS.map(({ id, label }) => (
        <Link
          key={id}
          to="/coding"
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

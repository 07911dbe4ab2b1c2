import { useQuery } from '@tanstack/react-query'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { StudyActions } from './StudyActions.tsx'

/** The same actions in the palette and the menu. */
export function StudyCommands({ actions }: { readonly actions: StudyActions }) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const hasStudy = Boolean(useQuery(calls.study.status.queryOptions()).data)
  const group = t('commands.studyGroup')
  const command = (id: string, title: string, run: () => void, keys?: string) => ({
    id,
    title,
    group,
    run,
    worksInFields: true,
    ...(keys ? { keys: [keys] } : {}),
  })
  useCommands(
    [
      command('study.create', t('commands.newStudy'), actions.startNew, 'Mod+N'),
      command('study.open', t('commands.openStudy'), () => void actions.pickAndOpen(), 'Mod+O'),
      command('study.openSample', t('commands.openSample'), () => void actions.openSample()),
      ...(hasStudy
        ? [
            command('study.loadFolder', t('commands.loadFolder'), () => void actions.loadFolder()),
            command('study.close', t('commands.closeStudy'), () => void actions.close(), 'Mod+W'),
          ]
        : []),
    ],
    'shell',
  )
  return null
}

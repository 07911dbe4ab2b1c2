import { useQuery } from '@tanstack/react-query'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Overview } from './Overview.tsx'
import { OverviewSkeleton } from './OverviewSkeleton.tsx'
import { useStudyActions } from './StudyActions.tsx'

/** The study's front page. */
export function StudyScreen() {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const { loadFolder, openSample } = useStudyActions()
  const status = useQuery(calls.study.status.queryOptions())
  const overview = useQuery(calls.study.overview.queryOptions())
  useCommands([
    {
      id: 'study.loadFolder',
      title: t('commands.loadFolder'),
      group: t('commands.studyGroup'),
      asAction: 'quiet',
      run: () => void loadFolder(),
    },
  ])
  if (overview.isError) {
    return (
      <ErrorState title={t('overview.failed')} body={t('states.errorBody')}>
        <Button onClick={() => void overview.refetch()}>{t('shell.retry')}</Button>
      </ErrorState>
    )
  }
  if (!overview.data || !status.data) return <OverviewSkeleton />
  if (overview.data.cases === 0 && overview.data.interviews.documents === 0) {
    return (
      <EmptyState title={t('overview.emptyTitle')} body={t('overview.emptyBody')}>
        <Button look="primary" onClick={() => void loadFolder()}>
          {t('states.needData')}
        </Button>
        <Button onClick={() => void openSample()}>{t('states.orSample')}</Button>
      </EmptyState>
    )
  }
  return <Overview overview={overview.data} waves={status.data.waves} />
}

import { useCommandRegistry } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { useStudyActions } from './StudyActions.tsx'

/** A stage without data yet: what comes here, the one step that fills it, and the sample at hand. */
export function StageEmpty({ stage }: { readonly stage: 'data' | 'coding' | 'compare' | 'report' }) {
  const { t } = useTranslate()
  const { loadFolder, openSample } = useStudyActions()
  const commands = useCommandRegistry()
  const takesFiles = stage === 'data' || stage === 'coding'
  return (
    <EmptyState title={t(`states.${stage}Title`)} body={t(`states.${stage}Body`)}>
      <Button look="primary" onClick={() => void loadFolder()}>
        {t('states.needData')}
      </Button>
      {takesFiles ? (
        <Button onClick={() => commands.find('importing.files')?.run()}>{t('transcripts.importFiles')}</Button>
      ) : null}
      <Button onClick={() => void openSample()}>{t('states.orSample')}</Button>
    </EmptyState>
  )
}

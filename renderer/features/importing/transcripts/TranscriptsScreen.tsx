import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { ImportDoneView } from './ImportDoneView.tsx'
import { useTranscriptImport } from './TranscriptImportProvider.tsx'
import { TranscriptsDesk } from './TranscriptsDesk.tsx'

/** Transcripts on their way in: nothing chosen yet, waiting to be corrected, or done. */
export function TranscriptsScreen() {
  const { t } = useTranslate()
  const { plan, done, pick } = useTranscriptImport()
  if (plan) return <TranscriptsDesk key={plan.id} plan={plan} />
  if (done) return <ImportDoneView done={done} />
  return (
    <EmptyState title={t('transcripts.emptyTitle')} body={t('transcripts.emptyBody')}>
      <Button look="primary" onClick={() => void pick('files')}>
        {t('transcripts.chooseFiles')}
      </Button>
      <Button onClick={() => void pick('folder')}>{t('transcripts.chooseFolder')}</Button>
    </EmptyState>
  )
}

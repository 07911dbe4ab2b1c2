import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { useStudyActions } from '../study/StudyActions.tsx'

/** What a stage says before there is anything in it: what comes here, the one next step, and the sample at hand. */
export function NeedData({ title, body }: { readonly title: string; readonly body: string }) {
  const { t } = useTranslate()
  const { loadFolder, openSample } = useStudyActions()
  return (
    <EmptyState title={title} body={body}>
      <Button look="primary" onClick={() => void loadFolder()}>
        {t('states.needData')}
      </Button>
      <Button onClick={() => void openSample()}>{t('states.orSample')}</Button>
    </EmptyState>
  )
}

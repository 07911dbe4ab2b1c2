import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../../failure-sentence.ts'
import { useStudyActions } from '../../study/StudyActions.tsx'
import { AnswersDesk } from './AnswersDesk.tsx'
import styles from './answers.module.css'
import { useAnswers } from './useAnswers.ts'

const NO_WAVES: readonly WaveSummary[] = []

const route = getRouteApi('/coding')

/** Answers to open questions, one a row, coded by keys. */
export function AnswersView() {
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const answers = useAnswers()
  const named = route.useSearch().document
  const waves = useQuery(calls.study.status.queryOptions()).data?.waves ?? NO_WAVES
  if (answers.error) return <ErrorState title={t('answers.failed')} body={failureSentence(answers.error, wording)} />
  if (!answers.isLoaded) return <Loading />
  if (answers.answers.length === 0) return <NoAnswers />
  return <AnswersDesk key={named} answers={answers} waves={waves} named={named ?? null} />
}

/** What comes here comes with a questionnaire, and that with a study folder; the sample study has no open questions to show. */
function NoAnswers() {
  const { t } = useTranslate()
  const { loadFolder } = useStudyActions()
  return (
    <EmptyState title={t('answers.emptyTitle')} body={t('answers.emptyBody')}>
      <Button look="primary" onClick={() => void loadFolder()}>
        {t('states.needData')}
      </Button>
    </EmptyState>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={64} />
      ))}
    </div>
  )
}

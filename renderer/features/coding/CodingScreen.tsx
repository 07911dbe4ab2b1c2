import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import type { DocumentRow } from '#core/contract/coding.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { StageEmpty } from '../study/StageEmpty.tsx'
import { AnswersView } from './answers/AnswersView.tsx'
import { CodingDesk } from './CodingDesk.tsx'
import { CodingViews } from './CodingViews.tsx'
import { CodebookView } from './codebook/CodebookView.tsx'
import { viewOf } from './coding-views.ts'
import { MemosView } from './memos/MemosView.tsx'
import styles from './reader.module.css'
import { useOpenDocument } from './useOpenDocument.ts'

const NO_WAVES: readonly WaveSummary[] = []

const route = getRouteApi('/coding')

/** Reading interviews and coding them, and what belongs to it, in the views of the side bar. */
export function CodingScreen() {
  const view = viewOf(route.useSearch().view)
  return (
    <>
      <CodingViews shown={view} />
      {view === 'texts' ? <Texts /> : null}
      {view === 'answers' ? <AnswersView /> : null}
      {view === 'memos' ? <MemosView /> : null}
      {view === 'codebook' ? <CodebookView /> : null}
    </>
  )
}

function Texts() {
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const documents = useQuery(calls.coding.listDocuments.queryOptions())
  const waves = useQuery(calls.study.status.queryOptions()).data?.waves ?? NO_WAVES
  const named = route.useSearch().document
  if (documents.error)
    return <ErrorState title={t('coding.failedTexts')} body={failureSentence(documents.error, wording)} />
  if (!documents.data) return <Loading />
  if (documents.data.length === 0) return <StageEmpty stage="coding" />
  // Open answers are short and many, and have a view of their own: an address that names one is shown there.
  const answers = documents.data.filter(({ kind }) => kind === 'open-answer')
  const texts = documents.data.filter(({ kind }) => kind !== 'open-answer')
  const answer = answers.find(({ id }) => id === named) ?? (texts.length === 0 ? answers[0] : undefined)
  if (answer) return <Navigate to="/coding" search={{ view: 'answers', document: answer.id }} replace />
  return <OpenDesk documents={texts} waves={waves} />
}

function OpenDesk(props: { readonly documents: readonly DocumentRow[]; readonly waves: readonly WaveSummary[] }) {
  const open = useOpenDocument(props.documents, props.waves)
  if (!open.document) return null
  return <CodingDesk {...props} {...open} document={open.document} />
}

function Loading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height={40} />
      ))}
    </div>
  )
}

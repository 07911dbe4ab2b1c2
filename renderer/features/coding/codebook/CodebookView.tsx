import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../../failure-sentence.ts'
import { CodebookDesk } from './CodebookDesk.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { NewCodeDialog } from './NewCodeDialog.tsx'
import styles from './tree.module.css'
import { useCodeCalls } from './useCodeCalls.ts'
import { useImport } from './useImport.ts'

const NO_WAVES: readonly WaveSummary[] = []

/** The codebook of the study. */
export function CodebookView() {
  const wording = useTranslate()
  const { calls } = useEngine()
  const codes = useQuery(calls.coding.listCodebook.queryOptions())
  const waves = useQuery(calls.study.status.queryOptions()).data?.waves ?? NO_WAVES
  const importing = useImport()
  if (codes.error) {
    return <ErrorState title={wording.t('codebook.failed')} body={failureSentence(codes.error, wording)} />
  }
  if (!codes.data) return <Loading />
  if (codes.data.length === 0) return <EmptyCodebook importing={importing} />
  return <CodebookDesk codes={codes.data} waves={waves} importing={importing} />
}

/** No codes yet: make one, bring them in, or begin with the default ones in a language of one's own. */
function EmptyCodebook({ importing }: { readonly importing: ReturnType<typeof useImport> }) {
  const { t } = useTranslate()
  const { calls, attempt } = useCodeCalls()
  const [isMaking, setMaking] = useState(false)
  const takeTemplate = async (language: (typeof languages)[number]['code']) => {
    if (await attempt(calls.takeTemplate({ language }))) toasts.show(t('codebook.templateTaken'))
  }
  return (
    <EmptyState title={t('codebook.emptyTitle')} body={t('codebook.emptyBody')}>
      <Button look="primary" onClick={() => setMaking(true)}>
        {t('codebook.new')}
      </Button>
      <Button onClick={importing.choose}>{t('codebook.import')}</Button>
      {languages.map(({ code, name }) => (
        <Button key={code} onClick={() => void takeTemplate(code)}>
          {t('codebook.template', { language: name })}
        </Button>
      ))}
      {isMaking ? (
        <NewCodeDialog codes={[]} parentId={null} onMade={() => {}} onClose={() => setMaking(false)} />
      ) : null}
      {importing.open ? <ImportDialog open={importing.open} onTake={importing.take} onClose={importing.close} /> : null}
    </EmptyState>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={24} />
      ))}
    </div>
  )
}

import { lazy, Suspense } from 'react'
import type { Job } from '#renderer/engine/useJob.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

const ProgressDialog = lazy(async () => ({
  default: (await import('#renderer/ui/overlays/ProgressDialog.tsx')).ProgressDialog,
}))
const FailureDialog = lazy(async () => ({ default: (await import('../../study/FailureDialog.tsx')).FailureDialog }))

type Props = { readonly job: Job; readonly failure: unknown; readonly onFailureClose: () => void }

/** What floats over the window while files are read or written, and when that fails; fetched when it is first needed. */
export function ImportDialogs({ job, failure, onFailureClose }: Props) {
  const { t } = useTranslate()
  const { state } = job
  const error = state.kind === 'failed' ? state.error : failure
  const close = () => {
    job.dismiss()
    onFailureClose()
  }
  const isWriting = state.kind === 'running' && state.progress?.stage === 'writing'
  return (
    <Suspense fallback={null}>
      {state.kind === 'running' ? (
        <ProgressDialog
          isOpen
          title={t(isWriting ? 'transcripts.writing' : 'transcripts.reading')}
          progress={state.progress}
          isStopping={state.isStopping}
          onCancel={job.cancel}
        />
      ) : null}
      {error ? (
        <FailureDialog failure={{ title: t('transcripts.failed'), error }} onClose={close} onOpenReadOnly={close} />
      ) : null}
    </Suspense>
  )
}

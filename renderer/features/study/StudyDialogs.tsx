import type { FileHandle } from '#core/contract/ids.ts'
import type { Job } from '#renderer/engine/useJob.ts'
import { ProgressDialog } from '#renderer/ui/overlays/ProgressDialog.tsx'
import { type Failure, FailureDialog } from './FailureDialog.tsx'
import { type NewStudy, NewStudyDialog } from './NewStudyDialog.tsx'

type StudyDialogsProps = {
  readonly isNewOpen: boolean
  readonly onNewClose: () => void
  readonly onCreate: (study: NewStudy) => Promise<void>
  readonly job: Job
  readonly jobTitle: string
  readonly failure: Failure | null
  readonly onFailureClose: () => void
  readonly onOpenReadOnly: (file: FileHandle) => void
}

/** All that floats over the window for making and opening studies; fetched after the first paint. */
export function StudyDialogs(props: StudyDialogsProps) {
  const { state, cancel } = props.job
  const isRunning = state.kind === 'running'
  return (
    <>
      <NewStudyDialog isOpen={props.isNewOpen} onClose={props.onNewClose} onCreate={props.onCreate} />
      <ProgressDialog
        isOpen={isRunning}
        title={props.jobTitle}
        progress={isRunning ? state.progress : null}
        isStopping={isRunning && state.isStopping}
        onCancel={cancel}
      />
      <FailureDialog failure={props.failure} onClose={props.onFailureClose} onOpenReadOnly={props.onOpenReadOnly} />
    </>
  )
}

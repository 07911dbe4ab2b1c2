import { useNavigate, useRouter } from '@tanstack/react-router'
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useState } from 'react'
import type { FileHandle } from '#core/contract/ids.ts'
import { overlayDelay, useAfterPaint } from '#renderer/app/useAfterPaint.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useJob } from '#renderer/engine/useJob.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { Failure } from './FailureDialog.tsx'
import type { NewStudy } from './NewStudyDialog.tsx'
import { StudyCommands } from './StudyCommands.tsx'

export type StudyActions = {
  readonly startNew: () => void
  readonly pickAndOpen: () => Promise<void>
  readonly open: (file: FileHandle, readOnly?: boolean) => Promise<void>
  readonly openSample: () => Promise<void>
  readonly loadFolder: () => Promise<void>
  readonly close: () => Promise<void>
}

const StudyDialogs = lazy(async () => ({ default: (await import('./StudyDialogs.tsx')).StudyDialogs }))

const ActionsContext = createContext<StudyActions | null>(null)

export function useStudyActions(): StudyActions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('useStudyActions outside StudyActionsProvider')
  return actions
}

/** Making, opening, loading and closing studies, with their dialogs, for every screen. */
export function StudyActionsProvider({ children }: { readonly children: ReactNode }) {
  const { client } = useEngine()
  const { t } = useTranslate()
  const navigate = useNavigate()
  const router = useRouter()
  const job = useJob()
  const hasPainted = useAfterPaint(overlayDelay)
  const [jobTitle, setJobTitle] = useState('')
  const [jobFailureTitle, setJobFailureTitle] = useState('')
  const [isNewOpen, setNewOpen] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const attempt = useCallback(async (title: string, act: () => Promise<void>, file?: FileHandle) => {
    try {
      await act()
    } catch (error) {
      setFailure({ title, error, ...(file ? { file } : {}) })
    }
  }, [])

  const { run } = job
  const actions = useMemo<StudyActions>(() => {
    const showStudy = () => void navigate({ to: '/', replace: true })
    const open = (file: FileHandle, readOnly = false) =>
      attempt(
        t('start.cannotOpen'),
        async () => {
          await client.study.open({ file, readOnly })
          showStudy()
        },
        file,
      )
    return {
      startNew: () => setNewOpen(true),
      open,
      pickAndOpen: async () => {
        const picked = await client.study.pickFile({ for: 'open', title: t('start.dialogOpen') })
        if (picked) await open(picked.handle)
      },
      openSample: () =>
        attempt(t('start.cannotOpen'), async () => {
          setJobTitle(t('start.loadingSample'))
          setJobFailureTitle(t('start.cannotOpen'))
          if (await run((signal) => client.study.openSample(undefined, { signal }))) showStudy()
        }),
      loadFolder: () =>
        attempt(t('start.cannotLoad'), async () => {
          const folder = await client.study.pickFile({ for: 'study-folder', title: t('start.dialogFolder') })
          if (!folder) return
          setJobTitle(t('start.loadingFolder'))
          setJobFailureTitle(t('start.cannotLoad'))
          const loaded = await run((signal) => client.study.loadFolder({ folder: folder.handle }, { signal }))
          if (!loaded) return
          toasts.show(t('start.loaded'), { onUndo: () => void client.history.undo() })
          showStudy()
        }),
      close: () =>
        attempt(t('states.errorTitle'), async () => {
          await client.study.close()
          router.history.replace('/')
        }),
    }
  }, [attempt, client, navigate, router, run, t])

  const create = (study: NewStudy) =>
    attempt(t('start.cannotCreate'), async () => {
      const place = await client.study.pickFile({
        for: 'create',
        title: t('start.dialogCreate'),
        suggestedName: study.title,
      })
      if (!place) return
      await client.study.create({ ...study, file: place.handle })
      setNewOpen(false)
      void navigate({ to: '/', replace: true })
    })

  const shownFailure = job.state.kind === 'failed' ? { title: jobFailureTitle, error: job.state.error } : failure
  const dismiss = () => {
    job.dismiss()
    setFailure(null)
  }
  return (
    <ActionsContext value={actions}>
      {children}
      <StudyCommands actions={actions} />
      <Suspense fallback={null}>
        {hasPainted ? (
          <StudyDialogs
            isNewOpen={isNewOpen}
            onNewClose={() => setNewOpen(false)}
            onCreate={create}
            job={job}
            jobTitle={jobTitle}
            failure={shownFailure}
            onFailureClose={dismiss}
            onOpenReadOnly={(file) => {
              dismiss()
              void actions.open(file, true)
            }}
          />
        ) : null}
      </Suspense>
    </ActionsContext>
  )
}

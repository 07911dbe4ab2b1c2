import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { FileHandle } from '#core/contract/ids.ts'
import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useJob } from '#renderer/engine/useJob.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { DropTarget } from './DropTarget.tsx'
import { ImportDialogs } from './ImportDialogs.tsx'
import { TranscriptCommands } from './TranscriptCommands.tsx'
import { type ImportDone, useImportSteps } from './useImportSteps.ts'

type TranscriptImport = {
  /** What was read and waits for corrections; null when nothing does. */
  readonly plan: TranscriptPlanView | null
  /** What the last import did, until another begins. */
  readonly done: ImportDone | null
  readonly pick: (from: 'files' | 'folder') => Promise<void>
  readonly read: (files: readonly FileHandle[]) => Promise<void>
  readonly reread: ReturnType<typeof useImportSteps>['reread']
  readonly write: ReturnType<typeof useImportSteps>['write']
  /** Puts away what was read; nothing was written. */
  readonly drop: () => void
}

const ImportContext = createContext<TranscriptImport | null>(null)

export function useTranscriptImport(): TranscriptImport {
  const value = useContext(ImportContext)
  if (!value) throw new Error('useTranscriptImport outside TranscriptImportProvider')
  return value
}

/** Bringing transcripts in, from every screen: choosing, reading with progress, and what waits to be corrected. */
export function TranscriptImportProvider({ children }: { readonly children: ReactNode }) {
  const { client, calls } = useEngine()
  const { t } = useTranslate()
  const navigate = useNavigate()
  const job = useJob()
  const [failure, setFailure] = useState<unknown>(null)
  const [plan, setPlan] = useState<TranscriptPlanView | null>(null)
  const [done, setDone] = useState<ImportDone | null>(null)
  const steps = useImportSteps({ job, plan, setPlan, setDone })
  const { read } = steps
  const status = useQuery(calls.study.status.queryOptions()).data
  const stage = useRouterState({ select: ({ location }) => location.pathname })
  const takesDrops = Boolean(status) && status?.readOnly !== true && (stage === '/data' || stage === '/coding')

  const pick = useCallback(
    async (from: 'files' | 'folder') => {
      try {
        const title = t(from === 'files' ? 'transcripts.pickFiles' : 'transcripts.pickFolder')
        const files = await client.importing.pickTranscripts({ from, title, filterName: t('transcripts.filter') })
        if (files.length > 0) await read(files)
      } catch (error) {
        setFailure(error)
      }
    },
    [client, read, t],
  )
  const value = useMemo<TranscriptImport>(
    () => ({
      ...steps,
      plan,
      done,
      pick,
      drop: () => {
        if (plan) void client.importing.dropPlan({ plan: plan.id })
        setPlan(null)
        setDone(null)
        void navigate({ to: '/data' })
      },
    }),
    [steps, plan, done, pick, client, navigate],
  )
  return (
    <ImportContext value={value}>
      {children}
      {takesDrops ? <DropTarget /> : null}
      <TranscriptCommands pick={pick} />
      <ImportDialogs job={job} failure={failure} onFailureClose={() => setFailure(null)} />
    </ImportContext>
  )
}

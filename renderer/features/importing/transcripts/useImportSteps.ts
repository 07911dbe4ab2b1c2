import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { FileHandle } from '#core/contract/ids.ts'
import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import type { EncodingName } from '#core/importing/decode-text.ts'
import type { TextColumns } from '#core/importing/read-text-table.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import type { Job } from '#renderer/engine/useJob.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { CorrectedRow } from './corrected-rows.ts'
import { type LeftOut, listLeftOut } from './left-out.ts'
import type { SaidSpeaker } from './speakers.ts'

/** What an import did: how many texts came in, and what did not and why. */
export type ImportDone = { readonly imported: number; readonly leftOut: readonly LeftOut[] }

type State = {
  readonly job: Job
  readonly plan: TranscriptPlanView | null
  readonly setPlan: (plan: TranscriptPlanView | null) => void
  readonly setDone: (done: ImportDone | null) => void
}

/** Reading, reading one again, and writing: each with its progress. */
export function useImportSteps({ job: { run }, plan, setPlan, setDone }: State) {
  const { client } = useEngine()
  const { t } = useTranslate()
  const navigate = useNavigate()

  const read = useCallback(
    async (files: readonly FileHandle[]) => {
      const next = await run((signal) => client.importing.planTranscripts({ files: [...files] }, { signal }))
      if (!next) return
      setDone(null)
      setPlan(next)
      void navigate({ to: '/data', search: { view: 'transcripts' } })
    },
    [client, navigate, run, setDone, setPlan],
  )
  const reread = useCallback(
    async (path: string, as: { readonly encoding?: EncodingName; readonly columns?: TextColumns }) => {
      if (!plan) return
      const input = { plan: plan.id, path, ...as }
      const next = await run((signal) => client.importing.rereadTranscript(input, { signal }))
      if (next) setPlan(next)
    },
    [client, plan, run, setPlan],
  )
  const write = useCallback(
    async (rows: readonly CorrectedRow[], speakers: readonly SaidSpeaker[]) => {
      if (!plan) return
      const taken = rows.flatMap(({ id, case: one, wave, name, state }) =>
        (state === 'ready' || state === 'likely') && one !== null && wave !== null
          ? [{ id, case: one, wave, name }]
          : [],
      )
      const input = { plan: plan.id, rows: taken, speakers: [...speakers] }
      const result = await run((signal) => client.importing.importTranscripts(input, { signal }))
      if (!result) return
      setDone({ imported: result.imported, leftOut: listLeftOut(rows, plan.leftOver, t) })
      setPlan(null)
      toasts.show(t('transcripts.imported', { count: result.imported }), { onUndo: () => void client.history.undo() })
    },
    [client, plan, run, setDone, setPlan, t],
  )
  return useMemo(() => ({ read, reread, write }), [read, reread, write])
}

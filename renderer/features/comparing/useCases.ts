import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CaseRow } from '#core/contract/importing.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

export type KnownCases = {
  /** By the study's own id, as figures name cases. */
  readonly find: (code: string) => CaseRow | undefined
  /** The pseudonym of a case, or its own id while the list is on its way. */
  readonly nameOf: (code: string) => string
  /** Opens the page of a case. */
  readonly open: (code: string) => void
}

/** The study's cases, by the ids that figures name them with. */
export function useCases(): KnownCases {
  const { calls } = useEngine()
  const navigate = useNavigate()
  const rows = useQuery(calls.importing.listCases.queryOptions({ input: { withNames: false } })).data?.rows
  return useMemo(() => {
    const byCode = new Map((rows ?? []).map((row) => [row.code, row]))
    return {
      find: (code) => byCode.get(code),
      nameOf: (code) => byCode.get(code)?.pseudonym ?? code,
      open: (code) => {
        const found = byCode.get(code)
        if (found) void navigate({ to: '/data', search: { case: found.id } })
      },
    }
  }, [rows, navigate])
}

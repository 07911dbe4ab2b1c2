import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { FindingOutline, FindingProposal } from '#core/types/report-description.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

/** What the numbers alone would say. */
export function useProposals(language: LanguageCode) {
  const { calls } = useEngine()
  return useQuery(
    calls.reporting.proposeFindings.queryOptions({ input: { language }, placeholderData: keepPreviousData }),
  )
}

/** Whether there is a finding already on what a proposal is on. */
export function isAdopted({ indicator, measures }: FindingProposal, findings: readonly FindingOutline[]): boolean {
  const [first] = measures
  return findings.some((one) =>
    indicator === null ? first !== undefined && one.measures.includes(first) : one.indicator === indicator,
  )
}

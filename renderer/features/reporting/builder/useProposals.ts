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

/** The finding that there is already on what a proposal is on. */
export function adoptedAs(
  { indicator, measures }: FindingProposal,
  findings: readonly FindingOutline[],
): FindingOutline | undefined {
  const [first] = measures
  return findings.find((one) =>
    indicator === null ? first !== undefined && one.measures.includes(first) : one.indicator === indicator,
  )
}

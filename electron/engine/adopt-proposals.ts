import type { LanguageCode } from '#core/contract/ids.ts'
import { restTokens } from '#core/reporting/findings/rest-tokens.ts'
import { seenNow } from '#core/reporting/own-text/stale.ts'
import { tokensIn } from '#core/text/live-tokens.ts'
import { type FindingProposal, proposalKey, type ReportDescription } from '#core/types/report-description.ts'
import type { PlannedFinding } from '#core/types/report-plan.ts'
import { addFinding } from '#db/queries/edit-findings.ts'
import { UserError } from '#db/user-error.ts'
import { describeNow } from './described-report.ts'
import { printsIn } from './edit-report.ts'
import type { EngineSession } from './engine-session.ts'

const LANGUAGES = ['en', 'he', 'ar'] as const

type Wish = { readonly language: LanguageCode; readonly keys: readonly string[] }

/** Findings as the numbers alone would word them, in all languages, as one entry of the history. Returns their ids. */
export async function adoptProposals(session: EngineSession, { language, keys }: Wish): Promise<readonly string[]> {
  const descriptions = await Promise.all(LANGUAGES.map((one) => describeNow(session, one)))
  const own = descriptions.find((one) => one.language === language)?.proposals ?? []
  const findings = own
    .filter((proposal) => keys.includes(proposalKey(proposal)))
    .map((proposal) => findingOf(proposal, descriptions))
  if (findings.length === 0) throw new UserError('not-found', 'The numbers do not say this any more.')
  const detail = findings.length === 1 ? null : String(findings.length)
  return session.command('reporting.adoptProposals', detail, (writer) =>
    findings.map((finding) => addFinding(writer, finding)),
  )
}

function findingOf(proposal: FindingProposal, descriptions: readonly ReportDescription[]): Omit<PlannedFinding, 'id'> {
  const { indicator, confidence, measures, quotes } = proposal
  const texts = descriptions.flatMap((description) => {
    const said = description.proposals.find((one) => proposalKey(one) === proposalKey(proposal))
    if (said === undefined) return []
    const tokens = [...tokensIn(said.text), ...restTokens({ measures, quotes })]
    return [{ language: description.language, text: said.text, seen: seenNow(tokens, printsIn(description)) }]
  })
  return { indicator, confidence, measures, quotes, texts }
}

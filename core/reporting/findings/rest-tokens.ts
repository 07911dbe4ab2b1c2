import { tokensIn } from '#core/text/live-tokens.ts'
import type { PlannedFinding, SeenFigures } from '#core/types/report-plan.ts'

/** What may be said of a finding's measures: seen with its sentence, though it does not print it. */
export function saidTokens({ measures }: Pick<PlannedFinding, 'measures'>): readonly string[] {
  return measures.map((measure) => `${measure}.said`)
}

/** What a finding rests on beside its sentence, as tokens that are seen with it: what its measures let say, and its quotes. */
export function restTokens(finding: Pick<PlannedFinding, 'measures' | 'quotes'>): readonly string[] {
  return [...saidTokens(finding), ...finding.quotes.map((coding) => `quote:${coding}`)]
}

/**
 * What was seen with a finding's sentence as something it rests on, and is no such thing any more. Who takes it out of the finding takes it
 * out of what was seen too, so this was deleted.
 */
export function seenAsGone(
  written: { readonly text: string; readonly seen: SeenFigures } | undefined,
  rests: readonly string[],
): readonly { readonly token: string; readonly was: string }[] {
  if (written === undefined) return []
  const others = new Set([...rests, ...tokensIn(written.text)])
  return Object.entries(written.seen).flatMap(([token, was]) =>
    (token.endsWith('.said') || token.startsWith('quote:')) && !token.includes('\n') && !others.has(token)
      ? [{ token, was }]
      : [],
  )
}

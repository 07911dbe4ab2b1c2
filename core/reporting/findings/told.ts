import type { PlannedFinding } from '#core/types/report-plan.ts'
import type { ReportContext } from '../report-context.ts'

/** Ids of the measures that the findings tell of by themselves, so that no other section tells of them again. */
export function toldInFindings({ numbers, source, waves }: ReportContext): ReadonlySet<string> {
  if (!numbers.has('findings') || waves === null) return new Set()
  return new Set(source.comparison.indicators.flatMap(({ measures }) => measures))
}

/** A finding's sentence in the report's language; nothing when it has none. */
export function ownSentence({ language }: ReportContext, { texts }: PlannedFinding): readonly string[] {
  return texts.flatMap((one) => (one.language === language && one.text.trim() !== '' ? [one.text] : []))
}

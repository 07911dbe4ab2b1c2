import { attributeGroups } from '#core/comparing/details/attribute-groups.ts'
import { pairedLists } from '#core/comparing/pair-waves.ts'
import { pairedValues } from '#core/comparing/paired-values.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Reader } from '#db/connection.ts'
import { readPrimary } from '#db/queries/comparing-primary.ts'
import { readReportPlan } from '#db/queries/report-plan.ts'
import { hashState, listCodebook, listIdentifyingTerms, listQuotes } from '#db/queries/reporting.ts'

/** Gathers everything a report is written from. */
export function gatherReport(db: Reader, study: StudyData, comparison: Comparison, appVersion: string): ReportSource {
  const scores = comparison.measures.filter(({ kind }) => kind === 'scale' || kind === 'item')
  const pairs = scores.map(({ id }) => [id, pairedValues(study, id)] as const)
  return {
    comparison,
    study,
    pairs: Object.fromEntries(pairs),
    groups: Object.fromEntries(pairs.map(([id, some]) => [id, attributeGroups(study, pairedLists(some))])),
    primary: readPrimary(db),
    quotes: listQuotes(db),
    codebook: listCodebook(db),
    methods: { appVersion, projectStateHash: hashState(db, study) },
    identifying: listIdentifyingTerms(db),
    plan: readReportPlan(db),
  }
}

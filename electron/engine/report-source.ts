import { pairedValues } from '#core/comparing/paired-values.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Reader } from '#db/connection.ts'
import { hashState, listCodebook, listIdentifyingTerms, listQuotes } from '#db/queries/reporting.ts'

/** Gathers everything a report is written from. */
export function gatherReport(db: Reader, study: StudyData, comparison: Comparison, appVersion: string): ReportSource {
  const scores = comparison.measures.filter(({ kind }) => kind === 'scale' || kind === 'item')
  return {
    comparison,
    study,
    pairs: Object.fromEntries(scores.map(({ id }) => [id, pairedValues(study, id)])),
    quotes: listQuotes(db),
    codebook: listCodebook(db),
    methods: { appVersion, projectStateHash: hashState(db, study) },
    identifying: listIdentifyingTerms(db),
  }
}

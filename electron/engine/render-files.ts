import type { LanguageCode } from '#core/contract/ids.ts'
import type { RenderedReport, ReportFormat } from '#core/reporting/render.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { Progress } from '#core/types/progress.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Reader } from '#db/connection.ts'
import { readReportFonts } from './report-fonts.ts'
import { gatherReport } from './report-source.ts'
import { runJob } from './run-job.ts'

export type RenderWish = {
  readonly project: Reader
  readonly study: StudyData
  readonly comparison: Comparison
  readonly formats: readonly ReportFormat[]
  readonly language: LanguageCode
}

type RenderOptions = {
  readonly workerUrl: URL
  readonly fonts: string
  readonly appVersion: string
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Gathers the report's source and renders it in a worker. */
export async function renderFiles(wish: RenderWish, options: RenderOptions): Promise<RenderedReport> {
  const { project, study, comparison, formats, language } = wish
  const source = gatherReport(project, study, comparison, options.appVersion)
  const fonts = await readReportFonts(options.fonts)
  const generatedAt = new Date().toISOString()
  return runJob('renderReport', { source, options: { formats, language, generatedAt, fonts } }, options)
}

import type { LanguageCode } from '#core/contract/ids.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { Progress } from '#core/types/progress.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Reader } from '#db/connection.ts'
import { gatherReport } from './report-source.ts'
import { runJob } from './run-job.ts'

export type ReportFormat = 'html' | 'docx'

export type RenderWish = {
  readonly project: Reader
  readonly study: StudyData
  readonly comparison: Comparison
  readonly formats: readonly ReportFormat[]
  readonly language: LanguageCode
}

type RenderOptions = {
  readonly workerUrl: URL
  readonly appVersion: string
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

type RenderedFiles = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly notices: readonly string[]
}

/** Gathers the report's source and renders it in a worker. */
export async function renderFiles(wish: RenderWish, options: RenderOptions): Promise<RenderedFiles> {
  const { project, study, comparison, formats, language } = wish
  const source = gatherReport(project, study, comparison, options.appVersion)
  const generatedAt = new Date().toISOString()
  return runJob('renderReport', { source, options: { formats, language, generatedAt } }, options)
}

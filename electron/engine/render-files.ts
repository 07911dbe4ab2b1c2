import type { LanguageCode } from '#core/contract/ids.ts'
import { clearInformation } from '#core/reporting/pdf/clear-information.ts'
import type { ReportFile, ReportFormat } from '#core/reporting/render.ts'
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

/** Prints a page of HTML into a PDF: the window asks its main process, the command line starts one. */
export type PrintPage = (html: Uint8Array, signal?: AbortSignal) => Promise<Uint8Array>

export type WrittenReport = {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly notices: readonly string[]
}

type RenderOptions = {
  readonly workerUrl: URL
  readonly inProcess?: boolean
  readonly fonts: string
  readonly appVersion: string
  readonly print: PrintPage
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Gathers the report's source and renders it in a worker; what only a browser can draw is printed after that. */
export async function renderFiles(wish: RenderWish, options: RenderOptions): Promise<WrittenReport> {
  const { project, study, comparison, formats, language } = wish
  const source = gatherReport(project, study, comparison, options.appVersion)
  const fonts = await readReportFonts(options.fonts)
  const generatedAt = new Date().toISOString()
  const { files, notices } = await runJob(
    'renderReport',
    { source, options: { formats, language, generatedAt, fonts } },
    options,
  )
  const written: { name: string; bytes: Uint8Array }[] = []
  for (const file of files) written.push(file.isToBePrinted ? await printed(file, formats.length, options) : file)
  return { files: written, notices }
}

async function printed({ name, bytes }: ReportFile, formats: number, { print, signal, onProgress }: RenderOptions) {
  onProgress?.({ stage: 'reporting', done: formats - 1, total: formats, detail: 'pdf' })
  return { name, bytes: clearInformation(await print(bytes, signal)) }
}

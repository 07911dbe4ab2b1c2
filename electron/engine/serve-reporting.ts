import { mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FileHandle, LanguageCode } from '#core/contract/ids.ts'
import type { ExportResult, ReportPreview } from '#core/contract/reporting.ts'
import { reportFileName } from '#core/reporting/file-name.ts'
import type { ReportFormat } from '#core/reporting/render.ts'
import type { Progress } from '#core/types/progress.ts'
import { compareNow, studyNow } from './compared-study.ts'
import { type EngineContext, engine } from './context.ts'
import { describeNow } from './described-report.ts'
import type { EngineSession } from './engine-session.ts'
import { handleFor, pathOf } from './file-handles.ts'
import { journalExport, refuseOpenAlarms } from './journal-export.ts'
import { renderFiles } from './render-files.ts'
import { freeNumber, standingFiles, withNumber } from './second-names.ts'
import { serveReportLook } from './serve-report-look.ts'
import { serveReportPlan } from './serve-report-plan.ts'
import { streamJob } from './stream-job.ts'
import { writeBeside } from './write-beside.ts'
import { writeWholeFile } from './write-file.ts'
import { reproductionFolder, writeReproduction } from './write-reproduction.ts'

const reporting = engine.reporting

export const serveReporting = reporting.router({
  ...serveReportPlan,
  ...serveReportLook,
  preview: reporting.preview.handler(({ context, input, signal }) =>
    streamJob((onProgress, jobSignal) => preview(context, input.language, { onProgress, signal: jobSignal }), signal),
  ),
  pickFolder: reporting.pickFolder.handler(async ({ context, input }) => {
    const [path] = await context.main.ask({ type: 'choose-export-folder', title: input.title })
    return path ? { handle: handleFor(path), name: basename(path) } : null
  }),
  findWritten: reporting.findWritten.handler(({ context: { session }, input }) =>
    standingFiles(pathOf(input.folder), namesOf(session, input)),
  ),
  exportReport: reporting.exportReport.handler(({ context, input, signal }) =>
    streamJob((onProgress, jobSignal) => exportReport(context, input, { onProgress, signal: jobSignal }), signal),
  ),
  reveal: reporting.reveal.handler(({ context, input }) =>
    context.main.tell({ kind: 'reveal', path: pathOf(input.file) }),
  ),
})

type JobOptions = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

async function render(
  { session, main }: EngineContext,
  formats: readonly ReportFormat[],
  language: LanguageCode,
  options: JobOptions,
) {
  const comparison = await compareNow(session, options)
  const { project, places } = session
  return renderFiles(
    { project, study: studyNow(project), comparison, formats, language },
    { ...places, ...options, print: main.print },
  )
}

/** The preview is a file of its own for each time, so that the frame never shows an old one. */
async function preview(context: EngineContext, language: LanguageCode, options: JobOptions): Promise<ReportPreview> {
  const { files, notices } = await render(context, ['html'], language, options)
  const { previews } = context.session.places
  rmSync(previews, { recursive: true, force: true })
  mkdirSync(previews, { recursive: true })
  const [file] = files
  if (!file) throw new Error('No HTML was rendered')
  const name = `report-${Date.now()}.html`
  writeWholeFile(join(previews, name), file.bytes)
  return { url: `app://preview/reports/${name}`, notices }
}

type ExportWish = {
  readonly folder: FileHandle
  readonly formats: readonly ReportFormat[]
  readonly language: LanguageCode
  readonly reason?: string | undefined
  readonly keepBoth?: boolean | undefined
}

function namesOf({ project }: EngineSession, { formats, language }: Pick<ExportWish, 'formats' | 'language'>) {
  const { id } = studyNow(project).study
  return formats.map((format) => reportFileName(id, language, format))
}

/** How a file is to be called: a second name, the same for all that is written, where both are to be kept. */
function naming(session: EngineSession, folder: string, wish: ExportWish): (name: string) => string {
  const names = namesOf(session, wish)
  if (!wish.keepBoth || standingFiles(folder, names).length === 0) return (name) => name
  const n = freeNumber(folder, [...names, reproductionFolder])
  return (name) => withNumber(name, n)
}

async function exportReport(context: EngineContext, wish: ExportWish, options: JobOptions): Promise<ExportResult> {
  const { session } = context
  const { formats, language, reason = '' } = wish
  const folder = pathOf(wish.folder)
  const description = await describeNow(session, language, options)
  refuseOpenAlarms(session.project, description, reason)
  const { files, notices } = await render(context, formats, language, options)
  options.signal.throwIfAborted()
  const { project } = session
  const called = naming(session, folder, wish)
  const written = journalExport(project, { description, formats, reason, ...session.by() }, () => [
    ...files.map((file) => {
      const { path, name, wanted } = writeBeside(folder, called(file.name), file.bytes)
      return { handle: handleFor(path), name, sizeBytes: file.bytes.byteLength, wanted }
    }),
    reproductionFile(writeReproduction(folder, studyNow(project), called(reproductionFolder))),
  ])
  session.emit({ kind: 'changed' })
  return { files: written, notices }
}

function reproductionFile(script: string): ExportResult['files'][number] {
  return {
    handle: handleFor(script),
    name: `${basename(dirname(script))}/${basename(script)}`,
    sizeBytes: statSync(script).size,
    wanted: null,
  }
}

import { mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FileHandle, LanguageCode } from '#core/contract/ids.ts'
import type { ExportResult, ReportPreview } from '#core/contract/reporting.ts'
import type { ReportFormat } from '#core/reporting/render.ts'
import type { Progress } from '#core/types/progress.ts'
import { compareNow, studyNow } from './compared-study.ts'
import { engine } from './context.ts'
import { describeNow } from './described-report.ts'
import type { EngineSession } from './engine-session.ts'
import { handleFor, pathOf } from './file-handles.ts'
import { journalExport, refuseOpenAlarms } from './journal-export.ts'
import { renderFiles } from './render-files.ts'
import { serveReportPlan } from './serve-report-plan.ts'
import { streamJob } from './stream-job.ts'
import { writeWholeFile } from './write-file.ts'
import { reproductionFolder, writeReproduction } from './write-reproduction.ts'

const reporting = engine.reporting

export const serveReporting = reporting.router({
  ...serveReportPlan,
  preview: reporting.preview.handler(({ context, input, signal }) =>
    streamJob(
      (onProgress, jobSignal) => preview(context.session, input.language, { onProgress, signal: jobSignal }),
      signal,
    ),
  ),
  pickFolder: reporting.pickFolder.handler(async ({ context, input }) => {
    const [path] = await context.main.ask({ type: 'choose-export-folder', title: input.title })
    return path ? { handle: handleFor(path), name: basename(path) } : null
  }),
  exportReport: reporting.exportReport.handler(({ context, input, signal }) =>
    streamJob(
      (onProgress, jobSignal) => exportReport(context.session, input, { onProgress, signal: jobSignal }),
      signal,
    ),
  ),
  reveal: reporting.reveal.handler(({ context, input }) =>
    context.main.tell({ kind: 'reveal', path: pathOf(input.file) }),
  ),
})

type JobOptions = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

async function render(
  session: EngineSession,
  formats: readonly ReportFormat[],
  language: LanguageCode,
  options: JobOptions,
) {
  const comparison = await compareNow(session, options)
  const { project, places } = session
  return renderFiles({ project, study: studyNow(project), comparison, formats, language }, { ...places, ...options })
}

/** The preview is a file of its own for each time, so that the frame never shows an old one. */
async function preview(session: EngineSession, language: LanguageCode, options: JobOptions): Promise<ReportPreview> {
  const { files, notices } = await render(session, ['html'], language, options)
  const { previews } = session.places
  rmSync(previews, { recursive: true, force: true })
  mkdirSync(previews, { recursive: true })
  const [file] = files
  if (!file) throw new Error('No HTML was rendered')
  const name = `report-${Date.now()}.html`
  writeWholeFile(join(previews, name), file.bytes)
  return { url: `app://preview/${name}`, notices }
}

type ExportWish = {
  readonly folder: FileHandle
  readonly formats: readonly ReportFormat[]
  readonly language: LanguageCode
  readonly reason?: string | undefined
}

async function exportReport(session: EngineSession, wish: ExportWish, options: JobOptions): Promise<ExportResult> {
  const { formats, language, reason = '' } = wish
  const folder = pathOf(wish.folder)
  const description = await describeNow(session, language, options)
  refuseOpenAlarms(session.project, description, reason)
  const { files, notices } = await render(session, formats, language, options)
  options.signal.throwIfAborted()
  const { project } = session
  const written = journalExport(project, { description, formats, reason, ...session.by() }, () => [
    ...files.map(({ name, bytes }) => {
      const path = join(folder, name)
      writeWholeFile(path, bytes)
      return { handle: handleFor(path), name, sizeBytes: bytes.byteLength }
    }),
    reproductionFile(writeReproduction(folder, studyNow(project))),
  ])
  session.emit({ kind: 'changed' })
  return { files: written, notices }
}

function reproductionFile(script: string): ExportResult['files'][number] {
  return {
    handle: handleFor(script),
    name: `${reproductionFolder}/${basename(script)}`,
    sizeBytes: statSync(script).size,
  }
}

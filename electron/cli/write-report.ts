import type { Comparison } from '#core/types/comparison.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Project } from '#db/connection.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import { UserError } from '#db/user-error.ts'
import { journalExport } from '../engine/journal-export.ts'
import { type PrintPage, type RenderWish, renderFiles, type WrittenReport } from '../engine/render-files.ts'
import { gatherReport } from '../engine/report-source.ts'
import { runJob } from '../engine/run-job.ts'
import { writeBeside } from '../engine/write-beside.ts'
import { writeReproduction } from '../engine/write-reproduction.ts'
import type { CommandLine } from './command-line.ts'
import { findRuntime } from './find-runtime.ts'
import { checkDisplay, printIn } from './print-in-runtime.ts'
import { progressLine } from './show-progress.ts'
import { appVersion } from './version.ts'

export type ReportTools = {
  readonly workerUrl: URL
  /** Jobs in processes of their own. */
  readonly inProcess: boolean
  readonly fonts: string
  /** Where the application is: what an Electron that prints is started with. */
  readonly application: string
}

type PrintingTools = ReportTools & { readonly print: PrintPage }

/** Writes the report in the formats of the call, with what R needs to get the same figures, and says where. */
export async function writeReport(
  project: Project,
  out: string,
  { formats, language }: CommandLine,
  tools: PrintingTools,
): Promise<void> {
  const study = gatherStudy(project)
  const comparison = await compare(study, tools)
  const source = gatherReport(project, study, comparison, appVersion)
  // Two workers side by side: neither needs what the other makes.
  const [{ files, notices }, description] = await Promise.all([
    render({ project, study, comparison, formats, language }, tools),
    runJob('describeReport', { source, language }, tools),
  ])
  const written = journalExport(project, { description, formats, reason: '', coder: null, at: new Date() }, () => [
    ...files.map(({ name, bytes }) => writeBeside(out, name, bytes)),
    { path: writeReproduction(out, study), name: '', wanted: null },
  ])
  for (const { path, name, wanted } of written) {
    process.stdout.write(`${path}\n`)
    if (wanted) process.stderr.write(`note: ${wanted} could not be replaced, so this one is called ${name}\n`)
  }
  for (const notice of notices) process.stderr.write(`note: ${notice}\n`)
}

export async function compare(study: StudyData, { workerUrl, inProcess }: ReportTools): Promise<Comparison> {
  const progress = progressLine()
  try {
    return await runJob('compareStudy', study, { workerUrl, inProcess, onProgress: progress.show })
  } finally {
    progress.clear()
  }
}

async function render(wish: RenderWish, tools: PrintingTools): Promise<WrittenReport> {
  const progress = progressLine()
  try {
    return await renderFiles(wish, { ...tools, appVersion, onProgress: progress.show })
  } finally {
    progress.clear()
  }
}

/** What prints a PDF, looked for before anything is read or written; without a PDF nothing is looked for. */
export function printer({ formats }: CommandLine, { application }: ReportTools): PrintPage {
  if (!formats.includes('pdf')) return () => Promise.reject(new Error('No PDF was asked for'))
  const runtime = findRuntime(application, process.env)
  if (runtime === null) {
    throw new UserError(
      'file-missing',
      'A PDF is printed by Electron, which is not here. Start Throughline once with npm start to get it, or choose other formats.',
    )
  }
  checkDisplay(process.env)
  return printIn(runtime, application)
}

import type { LanguageCode } from '#core/contract/ids.ts'
import type { Progress } from '#core/types/progress.ts'
import type { ReportDescription } from '#core/types/report-description.ts'
import type { Project } from '#db/connection.ts'
import { compareNow, stateOf, studyNow } from './compared-study.ts'
import type { EngineSession } from './engine-session.ts'
import { gatherReport } from './report-source.ts'
import { runJob } from './run-job.ts'

type JobOptions = { readonly onProgress?: (progress: Progress) => void }
type Described = { readonly state: string; readonly reports: Map<LanguageCode, Promise<ReportDescription>> }

const kept = new WeakMap<Project, Described>()

/**
 * The report as it would be written now, described in a worker once for each state of the file and language. Several may wait
 * for it, so it is not cancelled when one of them stops waiting.
 */
export async function describeNow(
  session: EngineSession,
  language: LanguageCode,
  { onProgress }: JobOptions = {},
): Promise<ReportDescription> {
  const { project } = session
  const { reports } = described(project)
  const known = reports.get(language)
  if (known) return known
  const description = describe(session, language, onProgress === undefined ? {} : { onProgress })
  reports.set(language, description)
  description.catch(() => reports.delete(language))
  return description
}

async function describe(
  session: EngineSession,
  language: LanguageCode,
  options: JobOptions,
): Promise<ReportDescription> {
  const { project, places } = session
  const comparison = await compareNow(session, options)
  const source = gatherReport(project, studyNow(project), comparison, places.appVersion)
  return runJob('describeReport', { source, language }, { ...options, workerUrl: places.workerUrl })
}

function described(project: Project): Described {
  const state = stateOf(project)
  const known = kept.get(project)
  if (known?.state === state) return known
  const now = { state, reports: new Map() }
  kept.set(project, now)
  return now
}

import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import type { Progress } from '#core/types/progress.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Project } from '#db/connection.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import type { EngineSession } from './engine-session.ts'
import { runJob } from './run-job.ts'

type Compared = {
  readonly state: string
  readonly data: StudyData
  readonly comparison: Comparison | null
  readonly details: ComparisonDetails | null
}

type JobOptions = { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void }

const kept = new WeakMap<Project, Compared>()

/** The study's data as of now, gathered once for each state of the file. */
export function studyNow(project: Project): StudyData {
  return compared(project).data
}

/** The comparison of the study as of now: computed in a worker once for each state of the file. */
export async function compareNow(session: EngineSession, options: JobOptions): Promise<Comparison> {
  const { project, places } = session
  const now = compared(project)
  if (now.comparison) return now.comparison
  const comparison = await runJob('compareStudy', now.data, { ...options, workerUrl: places.workerUrl })
  keep(project, now.state, { comparison })
  return comparison
}

/** The details of the comparison as of now, likewise. */
export async function detailNow(session: EngineSession, options: JobOptions): Promise<ComparisonDetails> {
  const { project, places } = session
  const comparison = await compareNow(session, options)
  const { state, data, details: known } = compared(project)
  if (known) return known
  const details = await runJob('detailComparison', { data, comparison }, { ...options, workerUrl: places.workerUrl })
  keep(project, state, { details })
  return details
}

/** Only if the study is still as it was when the job began. */
function keep(project: Project, state: string, found: Partial<Pick<Compared, 'comparison' | 'details'>>): void {
  const now = compared(project)
  if (now.state === state) kept.set(project, { ...now, ...found })
}

function compared(project: Project): Compared {
  const state = stateOf(project)
  const known = kept.get(project)
  if (known?.state === state) return known
  const now = { state, data: gatherStudy(project), comparison: null, details: null }
  kept.set(project, now)
  return now
}

/** The newest entry of the history names the state of the data, also when another process wrote it. */
function stateOf(project: Project): string {
  const row = project.sql.prepare<[], { id: number | null }>('select max(id) as id from history_command').get()
  return String(row?.id ?? 0)
}

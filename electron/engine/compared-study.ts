import type { Comparison } from '#core/types/comparison.ts'
import type { Progress } from '#core/types/progress.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Project } from '#db/connection.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import type { EngineSession } from './engine-session.ts'
import { runJob } from './run-job.ts'

type Compared = { readonly state: string; readonly data: StudyData; readonly comparison: Comparison | null }

const kept = new WeakMap<Project, Compared>()

/** The study's data as of now, gathered once for each state of the file. */
export function studyNow(project: Project): StudyData {
  return compared(project).data
}

/** The comparison of the study as of now: computed in a worker once for each state of the file. */
export async function compareNow(
  session: EngineSession,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void },
): Promise<Comparison> {
  const { project, places } = session
  const now = compared(project)
  if (now.comparison) return now.comparison
  const comparison = await runJob('compareStudy', now.data, { ...options, workerUrl: places.workerUrl })
  kept.set(project, { ...now, comparison })
  return comparison
}

function compared(project: Project): Compared {
  const state = stateOf(project)
  const known = kept.get(project)
  if (known?.state === state) return known
  const now = { state, data: gatherStudy(project), comparison: null }
  kept.set(project, now)
  return now
}

/** The newest entry of the history names the state of the data, also when another process wrote it. */
function stateOf(project: Project): string {
  const row = project.sql.prepare<[], { id: number | null }>('select max(id) as id from history_command').get()
  return String(row?.id ?? 0)
}

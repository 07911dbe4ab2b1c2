import { recompareCodes } from '#core/comparing/recompare-codes.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import type { Progress } from '#core/types/progress.ts'
import type { StudyCoding, StudyData } from '#core/types/study-data.ts'
import type { Project } from '#db/connection.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import type { JobInput, JobResult } from '../jobs/jobs.ts'
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
  const { project } = session
  const before = kept.get(project)
  const now = compared(project)
  if (now.comparison) return now.comparison
  const updated = before?.comparison ? afterCoding(project, before, now.data) : null
  if (updated) {
    const areSame = sameCodings(before?.data, now.data)
    keep(project, now.state, { comparison: updated, details: areSame ? (before?.details ?? null) : null })
    return updated
  }
  const comparison = await runWhileOpen('compareStudy', now.data, session, options)
  keep(project, now.state, { comparison })
  return comparison
}

/**
 * The comparison when nothing but codings has changed since the last one: the codes in question anew, all else as it was,
 * in milliseconds and without a worker. Null when something else has changed too.
 */
function afterCoding(project: Project, before: Compared, data: StudyData): Comparison | null {
  if (!before.comparison || !onlyCodingsChangedSince(project, Number(before.state)) || !sameAnalysis(before.data, data))
    return null
  return recompareCodes(data, before.comparison, changedCodes(before.data.codings, data.codings))
}

function onlyCodingsChangedSince(project: Project, commandId: number): boolean {
  const other = project.sql.prepare<[number]>(
    "select 1 from history_change where command_id > ? and table_name not in ('coding', 'memo', 'memo_link', 'study') limit 1",
  )
  return other.get(commandId) === undefined
}

/** The report's plan is no data: nothing has to be gathered or compared anew for it. */
function onlyReportChangedSince(project: Project, commandId: number): boolean {
  const other = project.sql.prepare<[number]>(
    `select 1 from history_change where command_id > ? and table_name not in
     ('report_look', 'report_section', 'report_text', 'report_export', 'finding', 'finding_text', 'finding_evidence',
      'quote_decision', 'redaction', 'term_decision') limit 1`,
  )
  return other.get(commandId) === undefined
}

/** Marking a primary measure changes the study's row too, but nothing that is computed. */
function sameAnalysis(before: StudyData, now: StudyData): boolean {
  return JSON.stringify([before.study, before.analysis]) === JSON.stringify([now.study, now.analysis])
}

function sameCodings(before: StudyData | undefined, now: StudyData): boolean {
  return JSON.stringify(before?.codings) === JSON.stringify(now.codings)
}

/** Codes with a coding that is new, gone, moved or given to another code. */
function changedCodes(before: readonly StudyCoding[], now: readonly StudyCoding[]): readonly string[] {
  const place = (coding: StudyCoding) => JSON.stringify(coding)
  const known = new Map(before.map((coding) => [place(coding), coding.code]))
  const added = now.filter((coding) => !known.delete(place(coding))).map(({ code }) => code)
  return [...new Set([...added, ...known.values()])]
}

/** The details of the comparison as of now, likewise. */
export async function detailNow(session: EngineSession, options: JobOptions): Promise<ComparisonDetails> {
  const { project } = session
  const comparison = await compareNow(session, options)
  const { state, data, details: known } = compared(project)
  if (known) return known
  const details = await runWhileOpen('detailComparison', { data, comparison }, session, options)
  keep(project, state, { details })
  return details
}

/** A job about the study that is open now: closing the study ends it, also when its result is on the way already. */
async function runWhileOpen<Name extends 'compareStudy' | 'detailComparison'>(
  name: Name,
  input: JobInput<Name>,
  { closing, places }: EngineSession,
  { signal, onProgress }: JobOptions,
): Promise<JobResult<Name>> {
  const result = await runJob(name, input, {
    workerUrl: places.workerUrl,
    signal: signal ? AbortSignal.any([closing, signal]) : closing,
    onProgress,
  })
  closing.throwIfAborted()
  return result
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
  if (known && onlyReportChangedSince(project, Number(known.state))) {
    kept.set(project, { ...known, state })
    return { ...known, state }
  }
  const now = { state, data: gatherStudy(project), comparison: null, details: null }
  kept.set(project, now)
  return now
}

/** The newest entry of the history names the state of the data, also when another process wrote it. */
export function stateOf(project: Project): string {
  const row = project.sql.prepare<[], { id: number | null }>('select max(id) as id from history_command').get()
  return String(row?.id ?? 0)
}

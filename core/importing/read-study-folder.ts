import { type Problem, sortProblems } from '../types/problem.ts'
import type { StudyPlan } from '../types/study-plan.ts'
import type { CodingContext } from './coding-lookups.ts'
import { type ImportOptions, type ImportRun, startRun } from './import-run.ts'
import type {
  ImportedCode,
  ImportedCoding,
  ImportedOutcome,
  ImportedSession,
  ImportedStudy,
  ImportNotice,
} from './imported-study.ts'
import { listSites } from './list-sites.ts'
import { listStaff } from './list-staff.ts'
import { didYouMean } from './nearest-name.ts'
import { readCodebook } from './read-codebook.ts'
import { readCodings } from './read-codings.ts'
import { readDocuments } from './read-documents.ts'
import { readOutcomes } from './read-outcomes.ts'
import { type Roster, readRoster } from './read-roster.ts'
import { readSessions } from './read-sessions.ts'
import { readSurveyFiles } from './read-survey-files.ts'
import type { Locate } from './read-yaml.ts'
import { problemAt } from './reading.ts'
import type { StudyFiles } from './study-files.ts'
import { readStudyYaml } from './study-yaml.ts'

const PLAN_FILE = 'study.yaml'

/** A whole study, or null when anything at all must be mended first; then `problems` has everything that must be. */
export interface StudyReading {
  readonly study: ImportedStudy | null
  /** What `study.yaml` says; null when it could not be read. */
  readonly plan: StudyPlan | null
  /** By file and row. */
  readonly problems: readonly Problem[]
  readonly notices: readonly ImportNotice[]
}

/**
 * Reads the study that a folder's `study.yaml` describes, every file of it, and checks all against each other. One run tells
 * all problems of all files; where one file cannot be read, others are not blamed for it. Touches no disk, clock or network:
 * `files` gives the bytes. Rejects only when `options.signal` is aborted.
 */
export async function readStudyFolder(files: StudyFiles, options: ImportOptions = {}): Promise<StudyReading> {
  const run = await startRun(files, PLAN_FILE, options)
  const bytes = await run.read(run.planFile)
  if (!bytes) return { study: null, plan: null, problems: run.problems, notices: run.notices }
  const { plan, locate, problems } = readStudyYaml(run.planFile, bytes)
  run.problems.push(...problems)
  if (!plan) return { study: null, plan, problems: sortProblems(problems), notices: run.notices }
  const study = await readParts(run, plan, locate)
  const found = sortProblems(run.problems)
  return { study: found.length > 0 ? null : study, plan, problems: found, notices: run.notices }
}

async function readParts(run: ImportRun, plan: StudyPlan, locate: Locate): Promise<ImportedStudy> {
  run.expect(1 + countTables(plan))
  const roster = await readRosterFile(run, plan)
  const sessions = await readSessionsFile(run, plan, roster)
  const outcomes = await readOutcomesFile(run, plan, roster)
  const { responses, answerSheets } = await readSurveyFiles(run, plan, roster)
  const { documents, known } = await readDocuments(run, plan, roster, responses)
  const codes = await readCodebookFile(run, plan)
  const codings = await readCodingsFile(run, plan, codes, known)
  checkIndicatorCodes(run, plan, codes, locate)
  checkPrimaryCode(run, plan, codes, locate)
  const { staff, notices } = listStaff(roster?.rows ?? [], sessions, plan.sessions?.staff ?? null)
  run.notices.push(...notices)
  return {
    study: plan.study,
    waves: plan.waves,
    cases: roster?.rows ?? [],
    sites: listSites(roster?.rows ?? [], outcomes),
    staff,
    sessions,
    outcomes,
    instruments: plan.instruments.map(({ id, label, items, missing, scales }) => ({
      id,
      label,
      items,
      missing,
      scales,
    })),
    responses,
    answerSheets,
    documents,
    codes: codes ?? [],
    coders: [...new Set(codings.map((coding) => coding.coder))],
    codings,
    indicators: plan.indicators,
    analysis: plan.analysis,
    notices: run.notices,
  }
}

function countTables(plan: StudyPlan): number {
  const optional = [plan.sessions, plan.outcomes, plan.codebook, plan.codings].filter((part) => part !== null)
  return 1 + optional.length + plan.instruments.reduce((sum, instrument) => sum + instrument.files.length, 0)
}

/** Null when the roster as a whole could not be read. */
async function readRosterFile(run: ImportRun, plan: StudyPlan): Promise<Roster | null> {
  const table = await run.table(plan.cases.file)
  if (!table) return null
  const roster = readRoster(table, plan.cases)
  run.take(roster)
  return roster.rows.length > 0 ? roster : null
}

function caseIds(roster: Roster | null): ReadonlySet<string> | null {
  return roster && new Set(roster.rows.map((one) => one.id))
}

async function readSessionsFile(
  run: ImportRun,
  plan: StudyPlan,
  roster: Roster | null,
): Promise<readonly ImportedSession[]> {
  const table = plan.sessions && (await run.table(plan.sessions.file))
  if (!plan.sessions || !table) return []
  return run.take(readSessions(table, plan.sessions, { rosterFile: plan.cases.file, cases: caseIds(roster) }))
}

async function readOutcomesFile(
  run: ImportRun,
  plan: StudyPlan,
  roster: Roster | null,
): Promise<readonly ImportedOutcome[]> {
  const table = plan.outcomes && (await run.table(plan.outcomes.file))
  if (!plan.outcomes || !table) return []
  const sites = new Set(roster?.rows.flatMap((one) => (one.site === null ? [] : [one.site])))
  return run.take(readOutcomes(table, plan.outcomes, sites.size > 0 ? sites : null))
}

/** Null when there is none, or it could not be read. */
async function readCodebookFile(run: ImportRun, plan: StudyPlan): Promise<readonly ImportedCode[] | null> {
  const bytes = plan.codebook === null ? null : await run.read(plan.codebook)
  if (plan.codebook === null || !bytes) return null
  const codes = run.take(await readCodebook(plan.codebook, bytes))
  return codes.length > 0 ? codes : null
}

async function readCodingsFile(
  run: ImportRun,
  plan: StudyPlan,
  codes: readonly ImportedCode[] | null,
  documents: CodingContext['documents'],
): Promise<readonly ImportedCoding[]> {
  const table = plan.codings === null ? null : await run.table(plan.codings)
  return table ? run.take(readCodings(table, { codes, documents })) : []
}

/** Scales and items are checked with the plan; a code can be only once the codebook is there. */
function checkPrimaryCode(
  run: ImportRun,
  { analysis: { primary }, codebook }: StudyPlan,
  codes: readonly ImportedCode[] | null,
  locate: Locate,
): void {
  if (!codes || primary === null || !primary.startsWith('code:')) return
  const ids = codes.map((code) => `code:${code.id}`)
  if (ids.includes(primary)) return
  const message = `There is no measure '${primary}': no such code is in ${codebook}.${didYouMean(primary, ids)} Mend it here or add the code.`
  run.problems.push(problemAt(run.planFile, locate(['analysis', 'primary']), message))
}

function checkIndicatorCodes(
  run: ImportRun,
  plan: StudyPlan,
  codes: readonly ImportedCode[] | null,
  locate: Locate,
): void {
  if (!codes) return
  const ids = codes.map((code) => code.id)
  plan.indicators.forEach((indicator, i) => {
    indicator.codes.forEach((id, j) => {
      if (ids.includes(id)) return
      const message = `There is no code '${id}' in ${plan.codebook}.${didYouMean(id, ids)} Mend it here or add the code.`
      run.problems.push(problemAt(run.planFile, locate(['indicators', i, 'codes', j]), message))
    })
  })
}

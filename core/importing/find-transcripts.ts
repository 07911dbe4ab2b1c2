import type { PlanTranscripts } from '../types/study-plan.ts'
import { isLeftover, stemOf } from './file-names.ts'
import { matchWildcard } from './match-wildcard.ts'
import { didYouMean } from './nearest-name.ts'
import { type Findings, newFindings, noticeAt, problemAt, quotedList, type Reading } from './reading.ts'
import { checkRelativePath } from './safe-path.ts'
import { sayUnknownCase } from './unknown-case.ts'

/** A transcript's file, and whose and when it is. */
interface TranscriptFile {
  /** The document's name: the file's, without folder and ending. */
  readonly name: string
  readonly path: string
  readonly case: string
  readonly wave: string
}

export interface TranscriptContext {
  /** The study file, to which problems of the plan itself belong. */
  readonly planFile: string
  readonly rosterFile: string
  readonly cases: readonly string[]
  readonly waves: readonly string[]
}

/** The files found; `failed` are names of documents that are there but could not be placed. */
export interface TranscriptsFound extends Reading<TranscriptFile> {
  readonly failed: readonly string[]
}

/**
 * Finds the transcripts that the plan means among the files of the folder. Problems: a pattern that fits no file, a name that
 * tells no known case or wave, a listed case that is unknown, two transcripts of the same name.
 */
export function findTranscripts(
  plans: readonly PlanTranscripts[],
  folder: readonly string[],
  context: TranscriptContext,
): TranscriptsFound {
  const findings = newFindings()
  const found = plans.flatMap((plan) =>
    plan.kind === 'file' ? listedFile(plan, context, findings) : fitPattern(plan, folder, context, findings),
  )
  const rows = uniqueByName(uniqueByPath(found), findings)
  const failed = findings.problems.map((problem) => stemOf(problem.file))
  return { rows, failed, ...findings }
}

function listedFile(
  plan: Extract<PlanTranscripts, { kind: 'file' }>,
  context: TranscriptContext,
  findings: Findings,
): readonly TranscriptFile[] {
  if (context.cases.includes(plan.case))
    return [{ name: stemOf(plan.path), path: plan.path, case: plan.case, wave: plan.wave }]
  const message = sayUnknownCase(plan.case, context.rosterFile, new Set(context.cases))
  findings.problems.push(problemAt(plan.path, {}, message))
  return []
}

function fitPattern(
  plan: Extract<PlanTranscripts, { kind: 'pattern' }>,
  folder: readonly string[],
  context: TranscriptContext,
  findings: Findings,
): readonly TranscriptFile[] {
  const fitting = folder.filter((path) => matchWildcard(plan.files, path)).sort()
  const files = fitting.filter((path) => !isLeftover(path))
  for (const path of fitting.filter((one) => !files.includes(one))) {
    findings.notices.push(noticeAt('left-out', path, {}, 'A leftover of Word or the system, not a transcript.'))
  }
  // A pattern out of the folder was told with its line in study.yaml.
  if (files.length === 0 && checkRelativePath(plan.files).ok) {
    const message = `No file fits '${plan.files}'. Put the transcripts there, or mend transcripts: in study.yaml.`
    findings.problems.push(problemAt(context.planFile, {}, message))
  }
  const byStem = namesOf(plan.name, context)
  return files.flatMap((path) => {
    const name = stemOf(path)
    const matches = byStem.get(keyOf(name)) ?? []
    const [match] = matches
    if (match && matches.length === 1) return [{ name, path, ...match }]
    const message = matches.length > 1 ? sayAmbiguous(name, matches) : sayUnfitting(name, plan.name, context)
    findings.problems.push(problemAt(path, {}, message))
    return []
  })
}

interface CaseWave {
  readonly case: string
  readonly wave: string
}

/** Every name that the pattern can give, so that ids with dashes in them are no riddle. */
function namesOf(pattern: string, context: TranscriptContext): ReadonlyMap<string, readonly CaseWave[]> {
  const names = new Map<string, CaseWave[]>()
  for (const id of context.cases) {
    for (const wave of context.waves) {
      const key = keyOf(fill(pattern, id, wave))
      names.set(key, [...(names.get(key) ?? []), { case: id, wave }])
    }
  }
  return names
}

function fill(pattern: string, id: string, wave: string): string {
  return pattern.replace(/\{case\}|\{wave\}/g, (part) => (part === '{case}' ? id : wave))
}

/** macOS decomposes letters in file names; Windows does not tell upper from lower case. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function sayAmbiguous(name: string, matches: readonly CaseWave[]): string {
  const readings = matches.map((match) => `case ${match.case} in wave ${match.wave}`)
  return `The name '${name}' can be read as ${readings.join(' or ')}. List the file in study.yaml with its case and wave.`
}

function sayUnfitting(name: string, pattern: string, context: TranscriptContext): string {
  const key = keyOf(name)
  for (const wave of context.waves) {
    const id = between(key, keyOf(fill(pattern, '\0', wave)))
    if (id !== null) return sayUnknownCase(name.slice(id.start, id.end), context.rosterFile, new Set(context.cases))
  }
  for (const id of context.cases) {
    const at = between(key, keyOf(fill(pattern, id, '\0')))
    if (at === null) continue
    const wave = name.slice(at.start, at.end)
    return `There is no wave '${wave}' in study.yaml.${didYouMean(wave, context.waves)} There are ${quotedList(context.waves)}. Rename the file.`
  }
  return `The name does not fit '${pattern}' for any case and wave. Rename the file, or list it in study.yaml with its case and wave.`
}

/** Where the part stands in `key` for which `pattern` has a NUL; null when the rest does not fit. */
function between(key: string, pattern: string): { readonly start: number; readonly end: number } | null {
  const [before = '', after = '', ...more] = pattern.split('\0')
  const fits =
    more.length === 0 && key.length > before.length + after.length && key.startsWith(before) && key.endsWith(after)
  return fits ? { start: before.length, end: key.length - after.length } : null
}

function uniqueByPath(files: readonly TranscriptFile[]): readonly TranscriptFile[] {
  const listed = new Map<string, TranscriptFile>()
  for (const file of files) listed.set(JSON.stringify([file.path, file.case, file.wave]), file)
  return [...listed.values()]
}

function uniqueByName(files: readonly TranscriptFile[], findings: Findings): readonly TranscriptFile[] {
  const pathOfName = new Map<string, string>()
  return files.filter(({ name, path }) => {
    const before = pathOfName.get(keyOf(name))
    if (before === undefined) {
      pathOfName.set(keyOf(name), path)
      return true
    }
    const message =
      before === path
        ? `The file is listed for two cases or waves. Keep one of them in study.yaml.`
        : `There is a transcript of the same name, ${before}. Rename one of the two: codings find a transcript by its name.`
    findings.problems.push(problemAt(path, {}, message))
    return false
  })
}

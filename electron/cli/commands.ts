import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { ImportNotice } from '#core/importing/imported-study.ts'
import type { Problem } from '#core/types/problem.ts'
import { checkProject } from '#db/check.ts'
import type { Project } from '#db/connection.ts'
import { inspectFile } from '#db/inspect-file.ts'
import { openProject, openProjectReadOnly } from '#db/open.ts'
import { guarded } from '#db/open-sentences.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import { UserError } from '#db/user-error.ts'
import { codebookFile } from '../engine/codebook-files.ts'
import { readFolder } from '../engine/load-folder.ts'
import { writeProject } from '../engine/load-project.ts'
import { gatherReport } from '../engine/report-source.ts'
import { runJob } from '../engine/run-job.ts'
import { writeWholeFile } from '../engine/write-file.ts'
import type { CommandLine, CommandName } from './command-line.ts'
import { comparisonTable } from './comparison-table.ts'
import { importFiles } from './import-files.ts'
import { progressLine } from './show-progress.ts'
import { projectBeside, verificationProblems, verificationSentence } from './verification.ts'
import { appVersion } from './version.ts'
import { compare, printer, type ReportTools, writeReport } from './write-report.ts'

/** Each command of the command line. What they cannot do they throw as a UserError. */
export const commands: Readonly<Record<CommandName, (line: CommandLine, tools: ReportTools) => Promise<void>>> = {
  evaluate: async (line, tools) => {
    const [folder = ''] = line.operands
    const out = outPath(line)
    const print = printer(line, tools)
    const { study, notices } = await read(folder, tools)
    makeFolder(out)
    const path = join(out, `${study.study.id}.throughline`)
    writeProject(path, resolve(folder), study, { coder: null, at: new Date() })
    sayNotices(notices)
    await withProject(path, (project) => writeReport(project, out, line, { ...tools, print }))
    process.stdout.write(`${path}\n`)
  },
  load: async (line, tools) => {
    const [project = '', folder = ''] = line.operands
    refuseOther(resolve(project))
    const { study, notices } = await read(folder, tools)
    writeProject(resolve(project), resolve(folder), study, { coder: null, at: new Date() })
    sayNotices(notices)
  },
  import: async (line, tools) => {
    const [path = '', ...files] = line.operands
    const { kind, wave, mapping } = line
    if (kind === null) throw new Error('import was called without a kind')
    const project = openProject(resolve(path))
    try {
      sayNotices(await importFiles(project, { files, kind, wave, mapping }, tools))
    } finally {
      project.close()
    }
  },
  compare: async (line, tools) => {
    const [path = ''] = line.operands
    await withProject(resolve(path), async (project) => {
      const comparison = await compare(gatherStudy(project), tools)
      process.stdout.write(line.json ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonTable(comparison))
    })
  },
  report: async (line, tools) => {
    const [path = ''] = line.operands
    if (line.verify !== null) {
      const file = resolve(line.verify)
      const beside = line.operands.length > 0 ? resolve(path) : projectBeside(file)
      await withProject(beside, (project) => verify(project, file, tools))
      return
    }
    const out = outPath(line)
    const print = printer(line, tools)
    await withProject(resolve(path), (project) => {
      makeFolder(out)
      return writeReport(project, out, line, { ...tools, print })
    })
  },
  export: async (line) => {
    const [path = ''] = line.operands
    const out = resolve(line.out ?? '')
    await withProject(resolve(path), async (project) => writeWholeFile(out, codebookFile(project, 'qdc', appVersion)))
    process.stdout.write(`${out}\n`)
  },
  check: async (line) => {
    const [path = ''] = line.operands
    const faults = await faultsOf(resolve(path), line.json)
    if (line.json) process.stdout.write(`${JSON.stringify({ ok: faults.length === 0, problems: faults }, null, 2)}\n`)
    else if (faults.length === 0) process.stdout.write(`${basename(path)} is sound.\n`)
    if (faults.length > 0) throw new UserError('damaged-project', 'The check found problems.', faults)
  },
}

/** With `--json`, a file that cannot even be opened is a finding like any other: the document is always there. */
async function faultsOf(path: string, json: boolean): Promise<readonly Problem[]> {
  try {
    return await withProject(path, async (project) => checkProject(project))
  } catch (error) {
    if (!json || !(error instanceof UserError)) throw error
    return [{ file: basename(path), message: error.message }]
  }
}

/** What is no project of this version is said at once, before a long reading. */
function refuseOther(path: string): void {
  if (existsSync(path)) guarded(path, () => inspectFile(path))
}

async function read(folder: string, { workerUrl, inProcess }: ReportTools): ReturnType<typeof readFolder> {
  const progress = progressLine()
  try {
    return await readFolder(existingFolder(folder), { workerUrl, inProcess, onProgress: progress.show })
  } finally {
    progress.clear()
  }
}

function existingFolder(folder: string): string {
  const path = resolve(folder)
  if (folder !== '' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  throw new UserError('file-missing', `${folder}: there is no such folder; name the folder that holds study.yaml`)
}

/** Says whether a written report still says what the project says: one line when it does, else a problem for each difference. */
async function verify(project: Project, file: string, tools: ReportTools): Promise<void> {
  const name = basename(file)
  const bytes = guarded(file, () => readFileSync(file))
  const study = gatherStudy(project)
  const source = gatherReport(project, study, await compare(study, tools), appVersion)
  const found = await runJob('verifyReport', { source, bytes }, tools)
  if (found.kind === 'refused') throw new UserError('invalid', `${name}: ${found.message}`)
  const problems = verificationProblems(name, found)
  if (problems.length > 0) throw new UserError('conflict', `${name} does not match the project.`, problems)
  process.stdout.write(`${verificationSentence(name, found)}\n`)
}

/** Made only when there is something to put into it: a refused call changes nothing. */
function outPath({ out }: CommandLine): string {
  const path = resolve(out ?? '.')
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || found.isDirectory()) return path
  throw new UserError('exists', `${out}: this is a file, not a folder; name a folder for the results`)
}

function makeFolder(path: string): void {
  guarded(path, () => mkdirSync(path, { recursive: true }))
}

async function withProject<T>(path: string, work: (project: Project) => Promise<T>): Promise<T> {
  const project = openForReading(path)
  try {
    return await work(project)
  } finally {
    project.close()
  }
}

/** Beside whoever has it open, if anybody has; alone, a plain opening leaves no journal files behind. */
function openForReading(path: string): Project {
  try {
    return openProject(path)
  } catch (error) {
    const beside = error instanceof UserError && (error.reason === 'open-elsewhere' || error.reason === 'read-only')
    if (!beside) throw error
    return openProjectReadOnly(path)
  }
}

/** What was left out, guessed or changed on the way in: on standard error, since nothing is skipped silently. */
function sayNotices(notices: readonly ImportNotice[]): void {
  for (const { file, row, message } of notices)
    process.stderr.write(`note: ${file}${row ? `:${row}` : ''}: ${message}\n`)
}

import { existsSync, mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { ImportNotice } from '#core/importing/imported-study.ts'
import type { Comparison } from '#core/types/comparison.ts'
import { checkProject } from '#db/check.ts'
import type { Project } from '#db/connection.ts'
import { openProject, openProjectReadOnly } from '#db/open.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import { UserError } from '#db/user-error.ts'
import { readFolder } from '../engine/load-folder.ts'
import { loadProject } from '../engine/load-project.ts'
import { renderFiles } from '../engine/render-files.ts'
import { runJob } from '../engine/run-job.ts'
import { writeWholeFile } from '../engine/write-file.ts'
import type { CommandLine, CommandName } from './command-line.ts'
import { comparisonTable } from './comparison-table.ts'
import { progressLine } from './show-progress.ts'
import { appVersion } from './version.ts'

type Tools = { readonly workerUrl: URL }

/** Each command of the command line. What they cannot do they throw as a UserError. */
export const commands: Readonly<Record<CommandName, (line: CommandLine, tools: Tools) => Promise<void>>> = {
  evaluate: async (line, tools) => {
    const [folder = ''] = line.operands
    const out = outFolder(line)
    const id = (await readFolder(existingFolder(folder), tools)).study.study.id
    const path = join(out, `${id}.throughline`)
    sayNotices(await load(path, folder, tools))
    await withProject(path, (project) => writeReport(project, out, line, tools))
    process.stdout.write(`${path}\n`)
  },
  load: async (line, tools) => {
    const [project = '', folder = ''] = line.operands
    sayNotices(await load(resolve(project), folder, tools))
  },
  compare: async (line, tools) => {
    const [path = ''] = line.operands
    await withProject(resolve(path), async (project) => {
      const comparison = await compare(project, tools)
      process.stdout.write(line.json ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonTable(comparison))
    })
  },
  report: async (line, tools) => {
    const [path = ''] = line.operands
    const out = outFolder(line)
    await withProject(resolve(path), (project) => writeReport(project, out, line, tools))
  },
  check: async (line) => {
    const [path = ''] = line.operands
    const faults = await withProject(resolve(path), async (project) => checkProject(project))
    if (line.json) process.stdout.write(`${JSON.stringify({ ok: faults.length === 0, problems: faults }, null, 2)}\n`)
    else if (faults.length === 0) process.stdout.write(`${basename(path)} is sound.\n`)
    if (faults.length > 0) throw new UserError('damaged-project', 'The check found problems.', line.json ? [] : faults)
  },
}

async function load(path: string, folder: string, { workerUrl }: Tools): Promise<readonly ImportNotice[]> {
  const progress = progressLine()
  try {
    const by = { coder: null, at: new Date() }
    return await loadProject(path, existingFolder(folder), by, { workerUrl, onProgress: progress.show })
  } finally {
    progress.clear()
  }
}

function existingFolder(folder: string): string {
  const path = resolve(folder)
  if (existsSync(path)) return path
  throw new UserError('file-missing', `${folder}: there is no such folder; name the folder that holds study.yaml`)
}

async function compare(project: Project, { workerUrl }: Tools): Promise<Comparison> {
  const progress = progressLine()
  try {
    return await runJob('compareStudy', gatherStudy(project), { workerUrl, onProgress: progress.show })
  } finally {
    progress.clear()
  }
}

async function writeReport(project: Project, out: string, line: CommandLine, tools: Tools): Promise<void> {
  const comparison = await compare(project, tools)
  const study = gatherStudy(project)
  const { formats, language } = line
  const { files, notices } = await renderFiles(
    { project, study, comparison, formats, language },
    { ...tools, appVersion },
  )
  for (const { name, bytes } of files) {
    writeWholeFile(join(out, name), bytes)
    process.stdout.write(`${join(out, name)}\n`)
  }
  for (const notice of notices) process.stderr.write(`note: ${notice}\n`)
}

function outFolder({ out }: CommandLine): string {
  const path = resolve(out ?? '.')
  mkdirSync(path, { recursive: true })
  return path
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

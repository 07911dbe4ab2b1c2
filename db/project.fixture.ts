import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { folderOf, SMALL_STUDY } from '#core/importing/folder.fixture.ts'
import type { ImportedStudy } from '#core/importing/imported-study.ts'
import { readStudyFolder } from '#core/importing/read-study-folder.ts'
import { formatProblem } from '#core/types/problem.ts'
import type { Project, Reader } from './connection.ts'
import { runCommand } from './history.ts'
import { createProject, openInMemory } from './open.ts'
import { writeStudy } from './queries/write-study.ts'
import { journalledTables } from './triggers.ts'
import type { UserError } from './user-error.ts'

export const by = { coder: 'Noa', at: new Date('2018-06-20T09:00:00Z') }

/** The small study of the importers' tests (Hebrew, Arabic, English, an emoji), with some files changed; null takes one out. */
export async function smallStudy(changes: Readonly<Record<string, string | null>> = {}): Promise<ImportedStudy> {
  const content = Object.entries({ ...SMALL_STUDY, ...changes }).flatMap(([path, value]) =>
    value === null ? [] : [[path, value] as const],
  )
  const { study, problems } = await readStudyFolder(folderOf(Object.fromEntries(content)))
  if (!study) throw new Error(problems.map(formatProblem).join('\n'))
  return study
}

export function load(db: Reader, study: ImportedStudy): void {
  runCommand(db, { ...by, kind: 'study.loadFolder', detail: 'small' }, (writer) => writeStudy(writer, study))
}

export async function loadedInMemory(): Promise<Project> {
  const db = openInMemory()
  load(db, await smallStudy())
  return db
}

/** A project file with the small study in it, closed. */
export async function projectFile(): Promise<string> {
  const path = join(tempFolder(), 'small.throughline')
  const project = createProject(path)
  load(project, await smallStudy())
  project.close()
  return path
}

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every row that the history can bring back, and the search index. */
export function dump(db: Reader): Readonly<Record<string, readonly unknown[]>> {
  const rows = (name: string, key: string) => db.sql.prepare<[]>(`select * from "${name}" order by ${key}`).all()
  const tables = journalledTables(db.sql).map((name) => [name, rows(name, 'id')])
  return { ...Object.fromEntries(tables), document_text: rows('document_text', 'rowid') }
}

/** What a refusal says: `reason: sentence`. Fails when nothing is refused, or with anything but a UserError. */
export function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    const { name, reason, message, problems } = error as UserError
    if (name !== 'UserError') throw error
    return [`${reason}: ${message}`, ...problems.map(formatProblem)].join('\n')
  }
  throw new Error('nothing was refused')
}

/** Runs as a user whom file modes bind, where the tests run as root, who may do all. */
export function asNobody<T>(work: () => T): T {
  const { getuid, seteuid } = process
  if (getuid?.() !== 0 || !seteuid) return work()
  seteuid('nobody')
  try {
    return work()
  } finally {
    seteuid(0)
  }
}

import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ImportedStudy, ImportNotice } from '#core/importing/imported-study.ts'
import type { Project } from '#db/connection.ts'
import type { CommandInfo } from '#db/history.ts'
import { createProject, openProject } from '#db/open.ts'
import { guarded } from '#db/open-sentences.ts'
import { lockProject } from '#db/project-lock.ts'
import { UserError } from '#db/user-error.ts'
import { type LoadOptions, readFolder, writeFolder } from './load-folder.ts'
import { syncFolder } from './write-file.ts'

/**
 * Creates a project from a study folder, or updates the one that is there. Whenever it is stopped, `path` is either as it
 * was or holds the whole study: a new file is made under another name, an old one is changed in one transaction.
 */
export async function loadProject(
  path: string,
  folder: string,
  by: Pick<CommandInfo, 'coder' | 'at'>,
  options: LoadOptions,
): Promise<readonly ImportNotice[]> {
  const { study, notices } = await readFolder(folder, options)
  writeProject(path, folder, study, by)
  return notices
}

/** The second half of `loadProject`, for a folder that has been read already. */
export function writeProject(
  path: string,
  folder: string,
  study: ImportedStudy,
  by: Pick<CommandInfo, 'coder' | 'at'>,
): void {
  if (existsSync(path)) updateProject(path, folder, study, by)
  else makeProject(path, (project) => writeFolder(project, folder, study, by))
}

function updateProject(
  path: string,
  folder: string,
  study: ImportedStudy,
  by: Pick<CommandInfo, 'coder' | 'at'>,
): void {
  const project = openProject(path)
  try {
    removeLeftovers(path)
    writeFolder(project, folder, study, by)
  } finally {
    project.close()
  }
}

/**
 * Makes a new project under another name, fills it, and gives it its own name when it is whole. The lock of that name is
 * held all the while, so that two who make it at once do not meet half-way.
 *
 * @throws UserError `exists` when there is a file of that name
 */
export function makeProject(path: string, fill: (project: Project) => void): void {
  guarded(path, () => {
    const lock = lockProject(path)
    try {
      removeLeftovers(path)
      const partial = `${path}.part-${process.pid}`
      try {
        fillNewProject(partial, fill)
        putInPlace(partial, path)
      } finally {
        removeLeftovers(path)
      }
    } finally {
      lock.release()
    }
  })
}

function fillNewProject(partial: string, fill: (project: Project) => void): void {
  const project = createProject(partial)
  try {
    fill(project)
  } finally {
    project.close()
  }
}

function putInPlace(partial: string, path: string): void {
  if (existsSync(path))
    throw new UserError('exists', `${basename(path)} is already there. Choose another name; nothing was changed in it.`)
  // All of it must be in the file itself, since only that is renamed.
  const journal = statSync(`${partial}-wal`, { throwIfNoEntry: false })
  if (journal && journal.size > 0) throw new Error('the new project was not closed wholly')
  // The journal of a file that was taken away would be played into the new one.
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
  renameSync(partial, path)
  syncFolder(dirname(path))
}

/** Removes what loads into this path have left, when they were killed; whoever calls holds the project's lock. */
function removeLeftovers(path: string): void {
  const prefix = `${basename(path)}.part-`
  for (const name of readdirSync(dirname(path))) {
    const isOurs =
      name.startsWith(prefix) && /^\d+(-wal|-shm|-journal|-lock|-lock-journal)?$/.test(name.slice(prefix.length))
    if (isOurs) rmSync(join(dirname(path), name), { force: true })
  }
}

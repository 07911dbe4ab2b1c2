import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { ImportNotice } from '#core/importing/imported-study.ts'
import type { CommandInfo } from '#db/history.ts'
import { createProject, openProject } from '#db/open.ts'
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
  if (existsSync(path)) {
    const project = openProject(path)
    try {
      writeFolder(project, folder, study, by)
    } finally {
      project.close()
    }
  } else {
    const partial = `${path}.part-${process.pid}`
    removeProject(partial)
    try {
      const project = createProject(partial)
      writeFolder(project, folder, study, by)
      project.close()
      putInPlace(partial, path)
    } finally {
      removeProject(partial)
    }
  }
  return notices
}

function putInPlace(partial: string, path: string): void {
  if (existsSync(path))
    throw new UserError('exists', `${basename(path)} was made by someone else meanwhile. Nothing was changed in it.`)
  renameSync(partial, path)
  syncFolder(dirname(path))
}

function removeProject(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-lock', '-lock-journal']) rmSync(`${path}${suffix}`, { force: true })
}

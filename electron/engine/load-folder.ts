import { basename } from 'node:path'
import type { ImportedStudy, ImportNotice } from '#core/importing/imported-study.ts'
import type { Progress } from '#core/types/progress.ts'
import { backUpUnlessThere } from '#db/backup.ts'
import type { Project } from '#db/connection.ts'
import { type CommandInfo, runCommand } from '#db/history.ts'
import { writeStudy } from '#db/queries/write-study.ts'
import { UserError } from '#db/user-error.ts'
import { openFolder } from './folder-files.ts'
import { runJob } from './run-job.ts'

export type LoadOptions = {
  readonly workerUrl: URL
  readonly inProcess?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Reads a whole study folder in a worker. @throws UserError `import-problems` with every problem of every file. */
export async function readFolder(
  folder: string,
  options: LoadOptions,
): Promise<{ readonly study: ImportedStudy; readonly notices: readonly ImportNotice[] }> {
  const { study, problems, notices } = await runJob('readStudyFolder', null, { ...options, files: openFolder(folder) })
  if (study === null) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    throw new UserError('import-problems', `The study folder has ${count}. Nothing was changed.`, problems)
  }
  return { study, notices }
}

/** Writes a folder that was read into the project: one command, all or nothing. */
export function writeFolder(
  project: Project,
  folder: string,
  study: ImportedStudy,
  by: Pick<CommandInfo, 'coder' | 'at'>,
): void {
  const isUpdate = project.sql.prepare('select 1 from study').get() !== undefined
  if (isUpdate && project.path !== ':memory:') backUpUnlessThere(project.sql, project.path, by.at)
  const kind = isUpdate ? 'study.loadFolder' : 'study.create'
  runCommand(project, { ...by, kind, detail: basename(folder) }, (writer) => writeStudy(writer, study))
}

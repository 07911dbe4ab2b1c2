import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportNotice } from '#core/importing/imported-study.ts'
import { readCodebook } from '#core/importing/read-codebook.ts'
import { readCodings } from '#core/importing/read-codings.ts'
import { readTable } from '#core/importing/read-table.ts'
import type { Problem } from '#core/types/problem.ts'
import type { Project } from '#db/connection.ts'
import { type CommandInfo, runCommand } from '#db/history.ts'
import { addCodes, addCodings, codingTargets } from '#db/queries/add-imported-codes.ts'
import { UserError } from '#db/user-error.ts'

type By = Pick<CommandInfo, 'coder' | 'at'>

/** Adds the codes of codebooks to the project's, and changes those it has; none goes. */
export async function importCodebook(
  project: Project,
  files: readonly string[],
  by: By,
): Promise<readonly ImportNotice[]> {
  const readings = await Promise.all(files.map((file) => readCodebook(basename(file), bytesOf(file))))
  refuse(readings.flatMap(({ problems }) => problems))
  const detail = files.map((file) => basename(file)).join(', ')
  runCommand(project, { ...by, kind: 'importing.importCodebook', detail }, (writer) => {
    for (const { rows } of readings) addCodes(writer, rows)
  })
  return readings.flatMap(({ notices }) => notices)
}

/** Adds codings to texts and codes that the project has; those that are there already stay as they are. */
export async function importCodings(
  project: Project,
  files: readonly string[],
  by: By,
): Promise<readonly ImportNotice[]> {
  const targets = codingTargets(project)
  const readings = await Promise.all(
    files.map(async (file) => {
      const { table, problems, notices } = await readTable(basename(file), bytesOf(file))
      const read = table ? readCodings(table, targets) : { rows: [], problems: [], notices: [] }
      return { rows: read.rows, problems: [...problems, ...read.problems], notices: [...notices, ...read.notices] }
    }),
  )
  refuse(readings.flatMap(({ problems }) => problems))
  const detail = files.map((file) => basename(file)).join(', ')
  runCommand(project, { ...by, kind: 'importing.importCodings', detail }, (writer) =>
    addCodings(
      writer,
      readings.flatMap(({ rows }) => rows),
    ),
  )
  return readings.flatMap(({ notices }) => notices)
}

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file))
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError('import-problems', 'There are problems. Nothing was changed.', problems)
}

import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Verification } from '#core/reporting/evidence/verify-report.ts'
import type { Problem } from '#core/types/problem.ts'
import { guarded } from '#db/open-sentences.ts'
import { UserError } from '#db/user-error.ts'

/** What differs, a problem each. */
export function verificationProblems(file: string, found: Verification): readonly Problem[] {
  return [
    ...found.wrongFigures.map(({ path, was, is }) => ({
      file,
      column: path,
      message:
        is === null
          ? `The report says ${was}; the project has no such figure. Write the report anew.`
          : `The report says ${was}, the project says ${is}. Write the report anew.`,
    })),
    ...found.wrongQuotes.map(({ number, kind }) => ({
      file,
      column: `quote ${number}`,
      message:
        kind === 'gone'
          ? 'Nothing is coded at its place any more. Write the report anew.'
          : 'The words that would be printed now are not in the report. Write the report anew.',
    })),
  ]
}

export function verificationSentence(file: string, { figures, quotes, isSameState }: Verification): string {
  const said = `${file} matches the project: ${figures} figures and ${quotes} quotes are the same`
  return isSameState ? `${said}, and so are the data.` : `${said}, though the data have changed since.`
}

/** The only project in the report's folder. */
export function projectBeside(file: string): string {
  const folder = dirname(file)
  const found = guarded(folder, () => readdirSync(folder)).filter((name) => name.endsWith('.throughline'))
  const [only] = found
  if (only !== undefined && found.length === 1) return join(folder, only)
  throw new UserError(
    'file-missing',
    found.length === 0
      ? `There is no project beside ${basename(file)}: name the project it is to be held against.`
      : `Several projects lie beside ${basename(file)}: name the one it is to be held against.`,
  )
}

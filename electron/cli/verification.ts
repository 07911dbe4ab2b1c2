import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { BodyCheck } from '#core/reporting/evidence/verify-body.ts'
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
    ...(found.body.kind === 'compared' ? found.body.wrong : []).map(({ was, is }) => ({
      file,
      message: `The text says “${was}”, the project says “${is}”. Mend the number, or write the report anew.`,
    })),
  ]
}

export function verificationSentence(file: string, { figures, quotes, isSameState, body }: Verification): string {
  const said = `${file} matches the project: ${figures} figures and ${quotes} quotes of its evidence appendix are the same`
  const state = isSameState ? ', and so are the data.' : ', though the data have changed since.'
  return `${said}${state} ${bodySentence(body)}`
}

/** What was looked at besides the appendix, and what was not. */
function bodySentence(body: BodyCheck): string {
  if (body.kind === 'notCompared')
    return body.why === 'notWord'
      ? 'The numbers in its text were not compared: only those of a Word report can be.'
      : 'The numbers in its text were not compared: the project would print others by now.'
  const { passages, reworded } = body
  const said = `The numbers in ${passages - reworded} passages of its text are those of the project`
  return reworded === 0 ? `${said}.` : `${said}; ${reworded} passages are worded otherwise and were not compared.`
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

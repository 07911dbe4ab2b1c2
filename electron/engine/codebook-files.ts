import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { CodebookPlan } from '#core/contract/codebook.ts'
import { type EntryPlan, planCodebook } from '#core/interchange/plan-codebook.ts'
import { type CodebookFormat, writeCodebook } from '#core/interchange/write-codebook.ts'
import { codeNameText, codeText } from '#core/text/code-text.ts'
import type { CodebookEntry } from '#core/types/codebook.ts'
import type { Reader } from '#db/connection.ts'
import { listEntries } from '#db/queries/codebook.ts'
import { UserError } from '#db/user-error.ts'
import { runJob } from './run-job.ts'

/** The study's codebook as a file. */
export function codebookFile(db: Reader, format: CodebookFormat, appVersion: string): Uint8Array {
  const language = db.sql.prepare<[], { language: string }>('select language from study').get()?.language
  const isRightToLeft = language === 'he' || language === 'ar'
  return writeCodebook({ entries: listEntries(db), format, isRightToLeft, origin: `Throughline ${appVersion}` })
}

export type ReadPlan = { readonly plan: EntryPlan; readonly shown: CodebookPlan }

const MAX_BYTES = 50 * 1024 * 1024

/** Reads a codebook's file beside the study's codes: what it would add and change, and what must be mended first. */
export async function planCodebookFile(db: Reader, path: string, workerUrl: URL): Promise<ReadPlan> {
  const name = basename(path)
  const bytes = readBytes(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { rows, problems, notices } = await runJob('readCodebook', { name, bytes }, { workerUrl })
  const there = listEntries(db)
  const plan = planCodebook(there, rows.map(asKept))
  return { plan, shown: toShown(there, plan, { sha256, problems, notices }) }
}

function readBytes(path: string): Uint8Array {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined)
    throw new UserError('file-missing', `${basename(path)} is not there any more. Choose it again.`)
  if (size > MAX_BYTES) {
    throw new UserError('invalid', `${basename(path)} is larger than 50 MB, which no codebook is. Choose another file.`)
  }
  return readFileSync(path)
}

/** In the form in which the study keeps texts, so that what only looks different is no change. */
function asKept(entry: CodebookEntry): CodebookEntry {
  const texts = { definition: entry.definition, include: entry.include, exclude: entry.exclude, example: entry.example }
  const kept = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, codeText(text)]))
  return { ...entry, ...kept, name: codeNameText(entry.name) || entry.id }
}

type Found = Pick<CodebookPlan, 'sha256' | 'problems'> & { readonly notices: readonly { readonly message: string }[] }

/** The plan as people read it: codes and parents by their names. */
function toShown(there: readonly CodebookEntry[], plan: EntryPlan, { notices, ...found }: Found): CodebookPlan {
  const names = new Map([...there, ...plan.added].map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const known = new Set(there.map(({ name }) => name))
  return {
    ...found,
    added: plan.added.map(({ name, parent }) => ({
      name,
      parent: parent === null ? null : nameOf(parent),
      isNameTaken: known.has(name),
    })),
    changed: plan.changed.map(({ name, changes }) => ({
      name,
      changes: changes.map((change) =>
        change.field === 'parent'
          ? { ...change, before: change.before && nameOf(change.before), after: change.after && nameOf(change.after) }
          : change,
      ),
    })),
    same: plan.same,
    untouched: plan.untouched.map(nameOf),
    notices: notices.map(({ message }) => message),
  }
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWholeFile } from './write-file.ts'

/** A text that was being typed, by the name of the field. */
export type Draft = { readonly name: string; readonly text: string }

/** A file each, so that a long text is not written again for every letter of another. */
export function keepDraft(
  userData: string,
  { name, text }: { readonly name: string; readonly text: string | null },
): void {
  const file = join(folderOf(userData), `${createHash('sha256').update(name).digest('hex').slice(0, 32)}.json`)
  if (text === null) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(folderOf(userData), { recursive: true })
  const draft: Draft = { name, text }
  writeWholeFile(file, Buffer.from(JSON.stringify(draft)))
}

/** What was being typed when the application ended; of a file that cannot be read, nothing. */
export function listDrafts(userData: string): readonly Draft[] {
  const folder = folderOf(userData)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readDraft(join(folder, file)))
}

function readDraft(path: string): readonly Draft[] {
  try {
    const draft: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isDraft(draft) ? [draft] : []
  } catch {
    // A draft that cannot be read is no draft; what was kept is in the study.
    return []
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('text' in value)) return false
  return typeof value.name === 'string' && typeof value.text === 'string'
}

function folderOf(userData: string): string {
  return join(userData, 'drafts')
}

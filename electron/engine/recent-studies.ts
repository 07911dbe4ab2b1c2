import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { RecentStudy } from '#core/contract/study.ts'
import { handleFor } from './file-handles.ts'
import { writeWholeFile } from './write-file.ts'

type Entry = { readonly path: string; readonly title: string; readonly openedAt: string }

const most = 12

export function listRecent(userData: string): readonly RecentStudy[] {
  return readEntries(userData).map(({ path, title, openedAt }) => ({
    handle: handleFor(path),
    title,
    fileName: basename(path),
    folder: dirname(path).replace(homedir(), '~'),
    openedAt,
    missing: !existsSync(path),
  }))
}

export function rememberStudy(userData: string, path: string, title: string, at: Date): void {
  const others = readEntries(userData).filter((entry) => entry.path !== path)
  writeEntries(userData, [{ path, title, openedAt: at.toISOString() }, ...others].slice(0, most))
}

export function forgetStudy(userData: string, path: string): void {
  writeEntries(
    userData,
    readEntries(userData).filter((entry) => entry.path !== path),
  )
}

function fileOf(userData: string): string {
  return join(userData, 'recent-studies.json')
}

function readEntries(userData: string): readonly Entry[] {
  const file = fileOf(userData)
  if (!existsSync(file)) return []
  try {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(entries) ? entries.filter(isEntry) : []
  } catch {
    // A list of shortcuts that cannot be read is an empty list; the studies themselves are elsewhere.
    return []
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'path' in value && 'title' in value && 'openedAt' in value
}

function writeEntries(userData: string, entries: readonly Entry[]): void {
  mkdirSync(userData, { recursive: true })
  writeWholeFile(fileOf(userData), Buffer.from(JSON.stringify(entries, null, 2)))
}

import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { listBackups } from './backup.ts'
import { checkProject } from './check.ts'
import { listHistory, redo, undo } from './history.ts'
import { expectedSchema, migrate, schemaVersion } from './migrate.ts'
import journal from './migrations/meta/_journal.json' with { type: 'json' }
import { openInMemory, openProject, openProjectReadOnly } from './open.ts'
import { by, load, refusal, smallStudy, tempFolder } from './project.fixture.ts'
import { listCoders, listCodes, listCodings, listDocuments } from './queries/coding.ts'
import { gatherStudy } from './queries/comparing.ts'
import { searchTexts } from './queries/search.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const released = readdirSync(fixtures).filter((name) => name.endsWith('.throughline'))

function copyOf(name: string): string {
  const path = join(tempFolder(), name)
  copyFileSync(join(fixtures, name), path)
  return path
}

describe.each(released)('%s', (name) => {
  test('opens with all that was in it, a backup beside it', async () => {
    const path = copyOf(name)
    const project = openProject(path)
    expect(project.sql.pragma('user_version', { simple: true })).toBe(schemaVersion)
    expect(listBackups(path)).toHaveLength(1)
    expect(checkProject(project)).toEqual([])
    const again = openInMemory()
    load(again, await smallStudy())
    const { codings, ...study } = gatherStudy(project)
    const { codings: imported, ...expected } = gatherStudy(again)
    expect({ ...study, documents: study.documents.map(({ id: _, ...one }) => one) }).toEqual({
      ...expected,
      documents: expected.documents.map(({ id: _, ...one }) => one),
    })
    expect(codings).toHaveLength(imported.length + 1)
    project.close()
  })

  test('keeps what was made in it, its history, and finds its texts', () => {
    const project = openProject(copyOf(name))
    const [document] = listDocuments(project)
    const made =
      document && listCodings(project, document.id).find((coding) => coding.memo === 'Made in the application')
    expect(made).toMatchObject({ startCodePoint: 0, endCodePoint: 5, weight: 3, direction: 'mixed' })
    expect(listCoders(project, null).map((coder) => coder.name)).toContain('دانة')
    expect(redo(project, by)?.kind).toBe('coding.addCode')
    expect(listCodes(project).map((code) => code.name)).toContain('New')
    expect(searchTexts(project, 'הקבצים', 5)).toHaveLength(1)
    while (undo(project, by));
    expect(project.sql.prepare('select count(*) from cases').pluck().get()).toBe(0)
    expect(listHistory(project, 1000).at(-1)?.kind).toBe('study.loadFolder')
    expect(checkProject(project)).toEqual([])
    project.close()
  })
})

test('there is a fixture of every schema but the one being made', () => {
  const expected = Array.from(
    { length: Math.max(1, schemaVersion - 1) },
    (_, index) => `schema-${index + 1}.throughline`,
  )
  expect(released).toEqual(expect.arrayContaining(expected))
})

test('an older project is not migrated by reading it', () => {
  const path = copyOf('schema-1.throughline')
  const bytes = readFileSync(path)
  expect(refusal(() => openProjectReadOnly(path))).toMatch(/^read-only: .* older Throughline/)
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('an older project with a dangling reference is left as it was', () => {
  const path = copyOf('schema-1.throughline')
  const damaged = new Database(path)
  damaged.pragma('foreign_keys = off')
  damaged.exec('drop trigger journal_coding_update; update coding set code_id = 999 where id = 1')
  damaged.close()
  expect(refusal(() => openProject(path))).toMatch(/^damaged-project: .*refer to missing ones.*coding/)
  const after = new Database(path, { readonly: true })
  expect(after.pragma('user_version', { simple: true })).toBe(1)
  after.close()
})

test('an older project with a view or a trigger of its own is refused', () => {
  for (const sql of ['create view v as select 1', 'create trigger t after insert on code begin select 1; end']) {
    const path = copyOf('schema-1.throughline')
    const hostile = new Database(path)
    hostile.exec(sql)
    hostile.close()
    expect(refusal(() => openProject(path))).toMatch(/^damaged-project: .* that Throughline did not make/)
  }
})

test('the times of the migrations rise and their places are their numbers', () => {
  const { entries } = journal
  expect(entries.map((entry) => entry.idx)).toEqual(entries.map((_, index) => index))
  expect(entries.map((entry) => entry.when)).toEqual(entries.map((entry) => entry.when).toSorted((a, b) => a - b))
  expect(new Set(entries.map((entry) => entry.when)).size).toBe(entries.length)
})

test('every table is strict, and a connection is set up to be careful', () => {
  const db = openInMemory()
  const loose = db.sql
    .prepare<[], { name: string }>(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite%'",
    )
    .all()
  expect(loose).toEqual([])
  expect(db.sql.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(db.sql.pragma('trusted_schema', { simple: true })).toBe(0)
  expect(db.sql.pragma('secure_delete', { simple: true })).toBe(1)
  expect(db.sql.pragma('synchronous', { simple: true })).toBe(2)
})

test('migrating twice changes nothing', () => {
  const db = new Database(':memory:')
  migrate(db)
  const version = db.pragma('schema_version', { simple: true })
  migrate(db)
  expect(db.pragma('schema_version', { simple: true })).toBe(version)
  expect(expectedSchema().size).toBeGreaterThan(80)
  db.close()
})

import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '#core/types/problem.ts'
import { checkProject } from './check.ts'
import { openProject, openProjectReadOnly } from './open.ts'
import { projectFile } from './project.fixture.ts'

function faults(path: string, open = openProject): readonly string[] {
  const project = open(path)
  try {
    return checkProject(project).map(formatProblem)
  } finally {
    project.close()
  }
}

/** Changes rows as another program would: without triggers, keys and checks. */
function tamper(path: string, table: string, sql: string): void {
  const db = new Database(path)
  db.pragma('foreign_keys = off')
  db.pragma('ignore_check_constraints = on')
  const triggers = db
    .prepare<[string], { name: string; sql: string }>(
      "select name, sql from sqlite_schema where type = 'trigger' and tbl_name = ?",
    )
    .all(table)
  for (const { name } of triggers) db.exec(`drop trigger "${name}"`)
  db.exec(sql)
  for (const trigger of triggers) db.exec(trigger.sql)
  db.close()
}

test('a sound project has no fault, opened for writing or for reading', async () => {
  const path = await projectFile()
  expect(faults(path)).toEqual([])
  expect(faults(path, openProjectReadOnly)).toEqual([])
})

describe('each fault is found', () => {
  test('a flipped bit in a text, which SQLite itself does not see', async () => {
    const path = await projectFile()
    const bytes = readFileSync(path)
    const place = bytes.indexOf('We met every week')
    expect(place).toBeGreaterThan(0)
    bytes[place + 3] = (bytes[place + 3] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const db = new Database(path, { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    expect(faults(path).join('\n')).toMatch(
      /^small\.throughline: the text of P01-end is not the one that was imported/m,
    )
  })

  test.each([
    [
      'a coding past the end of its text',
      'coding',
      'update coding set end_code_point = 5000 where id = 1',
      '1 codings of P01-baseline reach past the end of its text; open a backup',
    ],
    [
      'a turn past the end of its text',
      'turn',
      'update turn set end_code_point = 5000 where id = 1',
      '1 turns of P01-baseline reach past the end of its text; open a backup',
    ],
    [
      'a coding of a missing code',
      'coding',
      'update coding set code_id = 77 where id = 2',
      'row 2 of coding refers to a missing code; open a backup',
    ],
    [
      'a text that the search index does not have',
      'document',
      'delete from document_text where rowid = 2',
      'the search index does not have P01-end as it is; open a backup',
    ],
    [
      'a text that the search index has otherwise',
      'document',
      "update document_text set text = 'something else' where rowid = 2",
      'the search index does not have P01-end as it is; open a backup',
    ],
    [
      'a text that is only in the search index',
      'document',
      "insert into document_text(rowid, text) values (900, 'ghost')",
      'the search index does not have a text that is gone as it is; open a backup',
    ],
    [
      'an analysis of a wave that is not there',
      'study',
      "update study set end_wave = 'later'",
      'the analysis refers to a missing wave (later); load the study folder again',
    ],
    [
      'an indicator of a code that is not there',
      'indicator_measure',
      "update indicator_measure set key = 'gone' where kind = 'code'",
      'indicator confidence refers to a missing code (gone); load the study folder again',
    ],
    [
      'an entry of the history that was never finished',
      'history_current',
      'update history_current set command_id = 1',
      'the history has an entry that was never finished; open a backup',
    ],
  ])('%s', async (_, table, sql, message) => {
    const path = await projectFile()
    tamper(path, table, sql)
    expect(faults(path)).toEqual([`small.throughline: ${message}`])
    expect(faults(path, openProjectReadOnly)).toEqual([`small.throughline: ${message}`])
  })

  test('a damaged page, wherever it is: never a crash, always a finding', async () => {
    const path = await projectFile()
    const sound = readFileSync(path)
    const pages = sound.length / 4096
    let found = 0
    let refused = 0
    for (let page = 1; page < pages; page += Math.ceil(pages / 30)) {
      writeFileSync(path, Buffer.from(sound).fill(0x5a, page * 4096, (page + 1) * 4096))
      try {
        if (faults(path).length > 0) found += 1
      } catch (error) {
        expect(error).toMatchObject({ name: 'UserError', reason: 'damaged-project' })
        refused += 1
      }
    }
    expect(found + refused).toBeGreaterThan(25)
    expect(found).toBeGreaterThan(10)
  })
})

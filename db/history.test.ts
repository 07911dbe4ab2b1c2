import { describe, expect, test } from 'vitest'
import type { Project } from './connection.ts'
import { listHistory, nextSteps, redo, runCommand, undo } from './history.ts'
import { openInMemory } from './open.ts'
import { journalledTables } from './triggers.ts'
import { newUuid } from './uuid.ts'

const by = { coder: 'Noa', at: new Date('2018-06-15T10:00:00Z') }

function addSite(db: Project, key: string): void {
  runCommand(db, { ...by, kind: 'test.addSite', detail: key }, (writer) => {
    writer.sql
      .prepare('insert into site (uuid, key, name, city) values (?, ?, ?, ?)')
      .run(newUuid(), key, `School ${key}`, null)
  })
}

function rename(db: Project, key: string, name: string): void {
  runCommand(db, { ...by, kind: 'test.rename', detail: key }, (writer) => {
    writer.sql.prepare('update site set name = ? where key = ?').run(name, key)
  })
}

function dump(db: Project): unknown {
  return Object.fromEntries(
    journalledTables(db.sql).map((name) => [name, db.sql.prepare(`select * from "${name}" order by id`).all()]),
  )
}

describe('history', () => {
  test('undo takes a command back to the letter, redo brings it back', () => {
    const db = openInMemory()
    addSite(db, 'A')
    const one = dump(db)
    rename(db, 'A', 'בית ספר "א"\n😀')
    const two = dump(db)
    expect(undo(db, by)).toEqual({ kind: 'test.rename', detail: 'A' })
    expect(dump(db)).toEqual(one)
    expect(redo(db, by)).toEqual({ kind: 'test.rename', detail: 'A' })
    expect(dump(db)).toEqual(two)
  })

  test('undo to the start and redo to the end pass through every state', () => {
    const db = openInMemory()
    const states = [dump(db)]
    for (const key of ['A', 'B', 'C']) {
      addSite(db, key)
      states.push(dump(db))
      rename(db, key, key.repeat(3))
      states.push(dump(db))
    }
    for (const state of states.slice(0, -1).reverse()) {
      undo(db, by)
      expect(dump(db)).toEqual(state)
    }
    expect(undo(db, by)).toBeNull()
    for (const state of states.slice(1)) {
      redo(db, by)
      expect(dump(db)).toEqual(state)
    }
    expect(redo(db, by)).toBeNull()
  })

  test('a new command ends what could be redone', () => {
    const db = openInMemory()
    addSite(db, 'A')
    undo(db, by)
    addSite(db, 'B')
    expect(nextSteps(db)).toEqual({ undo: { kind: 'test.addSite', detail: 'B' }, redo: null })
  })

  test('rows deleted by a cascade come back with their parent', () => {
    const db = openInMemory()
    addSite(db, 'A')
    runCommand(db, { ...by, kind: 'test.outcome', detail: null }, (writer) => {
      writer.sql
        .prepare('insert into outcome (site_id, year, measure, value) values (1, 2018, ?, ?)')
        .run('share', 0.1 + 0.2)
    })
    const before = dump(db)
    runCommand(db, { ...by, kind: 'test.removeSite', detail: 'A' }, (writer) => {
      writer.sql.prepare('delete from site').run()
    })
    expect(db.sql.prepare('select count(*) from outcome').pluck().get()).toBe(0)
    undo(db, by)
    expect(dump(db)).toEqual(before)
  })

  test('values of every kind come back to the letter', () => {
    const db = openInMemory()
    addSite(db, 'A')
    const values = [0.1 + 0.2, 1e-320, -1.7976931348623157e308, 2 ** 53 - 1, 1 / 3, 0, null]
    runCommand(db, { ...by, kind: 'test.outcomes', detail: null }, (writer) => {
      for (const [year, value] of values.entries()) {
        writer.sql
          .prepare('insert into outcome (site_id, year, measure, value) values (1, ?, ?, ?)')
          .run(year, '\n"\\', value)
      }
    })
    for (const name of ["it's", '\\u0041 \t\r\n', '😀 שָׁלוֹם', '\u2028\u200f', 'a\u0000b']) {
      rename(db, 'A', name)
      const before = dump(db)
      runCommand(db, { ...by, kind: 'test.clear', detail: null }, (writer) => writer.sql.exec('delete from site'))
      undo(db, by)
      expect(dump(db)).toEqual(before)
      rename(db, 'A', 'other')
      undo(db, by)
      expect(dump(db)).toEqual(before)
    }
  })

  test('a command that fails half-way leaves nothing, not even an entry', () => {
    const db = openInMemory()
    const before = dump(db)
    expect(() =>
      runCommand(db, { ...by, kind: 'test.fails', detail: null }, (writer) => {
        writer.sql.prepare('insert into site (uuid, key, name) values (?, ?, ?)').run(newUuid(), 'A', 'A')
        throw new Error('half-way')
      }),
    ).toThrow('half-way')
    expect(dump(db)).toEqual(before)
    expect(listHistory(db, 10)).toEqual([])
  })

  test('a command without a change leaves no entry', () => {
    const db = openInMemory()
    addSite(db, 'A')
    rename(db, 'nobody', 'X')
    expect(listHistory(db, 10).map((entry) => entry.kind)).toEqual(['test.addSite'])
  })

  test('a change outside a command is refused', () => {
    const db = openInMemory()
    expect(() => db.sql.prepare("insert into site (uuid, key, name) values ('u', 'A', 'A')").run()).toThrow(
      'outside a journalled command',
    )
  })

  test('the trail says what was done, undone and done again, by whom', () => {
    const db = openInMemory()
    addSite(db, 'A')
    undo(db, by)
    redo(db, by)
    undo(db, by)
    const trail = listHistory(db, 10).map(({ action, kind, state, coder, changes }) => ({
      action,
      kind,
      state,
      coder,
      changes,
    }))
    expect(trail).toEqual([
      { action: 'undid', kind: 'test.addSite', state: 'done', coder: 'Noa', changes: 1 },
      { action: 'redid', kind: 'test.addSite', state: 'done', coder: 'Noa', changes: 1 },
      { action: 'undid', kind: 'test.addSite', state: 'done', coder: 'Noa', changes: 1 },
      { action: 'did', kind: 'test.addSite', state: 'undone', coder: 'Noa', changes: 1 },
    ])
  })

  test('what made the study is in the trail and cannot be undone', () => {
    const db = openInMemory()
    runCommand(db, { ...by, kind: 'study.create', detail: 'New' }, (writer) => {
      writer.sql.prepare("insert into site (uuid, key, name) values ('u', 'A', 'A')").run()
    })
    expect(nextSteps(db).undo).toBeNull()
    expect(undo(db, by)).toBeNull()
    expect(listHistory(db, 10).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['study.create done'])
  })
})

import { expect, test } from 'vitest'
import type { ImportedCode } from '#core/importing/imported-study.ts'
import { checkProject } from '../check.ts'
import { runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory } from '../project.fixture.ts'
import { addCodes, addCodings, codingTargets } from './add-imported-codes.ts'

const code = (id: string, more: Partial<ImportedCode> = {}): ImportedCode => ({
  ...{ id, parent: null, name: id, definition: '', include: '', exclude: '', example: '', color: null },
  ...more,
})

test('codes are added after those that are there; a known one is changed, and keeps its colour and place', async () => {
  const db = await loadedInMemory()
  const before = dump(db)
  const [first] = codingTargets(db).codes ?? []
  const list = db.sql.prepare(
    'select key, name, color, position, parent_id is not null as child from code order by position',
  )
  const old = list.all() as readonly { key: string; color: string }[]
  runCommand(db, { ...by, kind: 'importing.importCodebook', detail: null }, (writer) =>
    addCodes(writer, [
      code('new'),
      code('under', { parent: 'new', color: '#123456' }),
      code(first?.id ?? '', { name: 'Renamed' }),
    ]),
  )
  const now = list.all()
  expect(now).toHaveLength(old.length + 2)
  expect(now[0]).toMatchObject({ key: first?.id, name: 'Renamed', color: old[0]?.color, position: 0 })
  expect(now.slice(-2)).toMatchObject([
    { key: 'new', child: 0 },
    { key: 'under', child: 1, color: '#123456' },
  ])
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('codings are added to texts and codes that are there, with coders who are not', async () => {
  const db = await loadedInMemory()
  const { codes, documents } = codingTargets(db)
  const before = dump(db)
  const coding = {
    ...{ document: documents?.[0]?.name ?? '', code: codes?.[0]?.id ?? '', coder: 'Somebody new' },
    ...{
      startCodePoint: 0,
      endCodePoint: 3,
      weight: 2,
      direction: null,
      memo: 'why',
      sourceFile: 'c.csv',
      sourceRow: 2,
    },
  }
  runCommand(db, { ...by, kind: 'importing.importCodings', detail: null }, (writer) => addCodings(writer, [coding]))
  expect(dump(db).coding).toHaveLength((before.coding?.length ?? 0) + 1)
  expect(dump(db).coder).toHaveLength((before.coder?.length ?? 0) + 1)
  expect(checkProject(db)).toEqual([])
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

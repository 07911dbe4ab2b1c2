import { beforeEach, expect, test } from 'vitest'
import type { CaseId, CodeId, CoderId, CodingId, DocumentId, MemoId } from '#core/contract/ids.ts'
import type { MemoTarget } from '#core/contract/memos.ts'
import type { Project, Writer } from '../connection.ts'
import { listHistory, redo, runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory, refusal } from '../project.fixture.ts'
import { removeCoding, updateCoding } from './edit-codings.ts'
import { addMemo, addMemoLink, removeMemo, removeMemoLink, updateMemo } from './edit-memos.ts'
import { findLinkTargets } from './link-targets.ts'
import { describeTarget } from './memo-places.ts'
import { getMemo, listMemos, listMemosAbout } from './memos.ts'

let db: Project

beforeEach(async () => {
  db = await loadedInMemory()
})

const command = <T>(work: (writer: Writer) => T): T => runCommand(db, { ...by, kind: 'test', detail: null }, work)
const id = (table: string, where: string): string =>
  db.sql.prepare(`select uuid from ${table} where ${where}`).pluck().get() as string
const aCase = () => id('cases', "key = 'P01'") as CaseId
const aCode = () => id('code', "key = 'data-use'") as CodeId
const aText = () => id('document', "name = 'P01-baseline'") as DocumentId
const codingWithMemo = () => id('coding', 'id in (select coding_id from memo)') as CodingId
const otherCoding = () => id('coding', 'not exists (select 1 from memo where coding_id = coding.id)') as CodingId
const noa = () => id('coder', "name = 'Noa'") as CoderId

const write = (on: MemoTarget, title: string, text: string): MemoId =>
  command((writer) => addMemo(writer, { on, title, text, coderId: noa() }))

test('a memo on each kind of thing says what it is on, with pseudonyms and no names', () => {
  const places = (
    [
      { kind: 'study' },
      { kind: 'measure', id: 'scale:confidence' },
      { kind: 'case', id: aCase() },
      { kind: 'code', id: aCode() },
      { kind: 'document', id: aText() },
      { kind: 'coding', id: otherCoding() },
    ] as const
  ).map((on) => getMemo(db, write(on, 'a title', 'a text')).on)
  expect(places).toMatchObject([
    { kind: 'study' },
    { kind: 'measure', id: 'scale:confidence', label: 'Confidence' },
    { kind: 'case', pseudonym: 'P01' },
    { kind: 'code', name: 'Data use' },
    { kind: 'document', pseudonym: 'P01', wave: 'Baseline', documentKind: 'transcript' },
    { kind: 'coding', pseudonym: 'P01', wave: 'Baseline', code: 'Mapping tests', quote: 'את הקבצים' },
  ])
  expect(JSON.stringify([listMemos(db, '', 100), findLinkTargets(db, 'P01', 50)])).not.toMatch(/דנה|سلمى/)
})

test('what came with a study folder has no time, what is written here has the time of its entry', () => {
  expect(listMemos(db, '', 10)).toMatchObject([{ line: 'ברור', createdAt: null, updatedAt: null }])
  const made = write({ kind: 'study' }, '', 'one')
  expect(getMemo(db, made)).toMatchObject({ createdAt: by.at.toISOString(), updatedAt: by.at.toISOString() })
  const later = { ...by, at: new Date('2018-07-01T10:00:00Z') }
  runCommand(db, { ...later, kind: 'test', detail: null }, (writer) => updateMemo(writer, made, { text: 'two' }))
  expect(getMemo(db, made)).toMatchObject({ createdAt: by.at.toISOString(), updatedAt: later.at.toISOString() })
  // Newest first by when it was made; those without a time stand last.
  expect(listMemos(db, '', 10).map(({ line }) => line)).toEqual(['two', 'ברור'])
})

test('the memo of a coding is the one that is shown with the coding', () => {
  const coding = codingWithMemo()
  const [memo] = listMemosAbout(db, { kind: 'coding', id: coding })
  if (!memo) throw new Error('it has one')
  command((writer) => updateMemo(writer, memo.id, { text: 'changed here' }))
  expect(command((writer) => updateCoding(writer, { id: coding, weight: 2 })).memo).toBe('changed here')
  command((writer) => updateCoding(writer, { id: coding, memo: 'changed there' }))
  expect(getMemo(db, memo.id)).toMatchObject({ text: 'changed there', createdAt: null, updatedAt: by.at.toISOString() })
  expect(refusal(() => write({ kind: 'coding', id: coding }, '', 'a second'))).toMatch(
    /^conflict: This coding has a memo/,
  )
})

test('memos are found by words of the text, the title and what they are on, in three scripts and without points', () => {
  const hebrew = write({ kind: 'case', id: aCase() }, '', 'שורה ראשונה\nהִיא פָּתְחָה את הקבצים')
  const arabic = write({ kind: 'code', id: aCode() }, 'مُلاحظة', 'فَتَحْنا المِلَفّات')
  const found = (search: string) => listMemos(db, search, 100).map((memo) => memo.id)
  expect(found('קבצים פתחה')).toEqual([hebrew])
  expect(listMemos(db, 'פתחה', 100)[0]?.line).toBe('הִיא פָּתְחָה את הקבצים')
  expect(found('الملفات ملاحظة')).toEqual([arabic])
  expect(found('DATA use الملفات')).toEqual([arabic])
  expect(found('p01 קבצים')).toEqual([hebrew])
  expect(found('not there')).toEqual([])
  expect(listMemos(db, '', 1)).toHaveLength(1)
})

test('links are shown with their quotes, once each, and seen from the other end', () => {
  const memo = write({ kind: 'study' }, 'On files', 'text')
  const coding = otherCoding()
  for (const to of [
    { kind: 'coding', id: coding },
    { kind: 'case', id: aCase() },
    { kind: 'code', id: aCode() },
    { kind: 'document', id: aText() },
    { kind: 'case', id: aCase() },
  ] as const) {
    command((writer) => addMemoLink(writer, memo, to))
  }
  const { links } = getMemo(db, memo)
  expect(links.map((link) => link.kind)).toEqual(['coding', 'case', 'code', 'document'])
  expect(links[0]).toMatchObject({ quote: 'את הקבצים', code: 'Mapping tests' })
  const onCase = write({ kind: 'case', id: aCase() }, 'On P01', '')
  expect(listMemosAbout(db, { kind: 'case', id: aCase() }).map(({ id: one, as }) => [one, as])).toEqual([
    [onCase, 'on'],
    [memo, 'link'],
  ])
  expect(listMemosAbout(db, { kind: 'study' }).map(({ id: one }) => one)).toEqual([memo])
  command((writer) => removeMemoLink(writer, memo, { kind: 'case', id: aCase() }))
  expect(getMemo(db, memo).links.map((link) => link.kind)).toEqual(['coding', 'code', 'document'])
})

test('each step is undone to the letter and done again', () => {
  const states = [dump(db)]
  const step = (work: () => unknown) => {
    work()
    states.push(dump(db))
  }
  step(() => write({ kind: 'case', id: aCase() }, 'title "quoted"', "'; drop table memo; -- 😀"))
  const memo = id('memo', "title like 'title%'") as MemoId
  step(() => command((writer) => updateMemo(writer, memo, { title: 'שם אחר', text: 'שורה\n\nשורה' })))
  step(() => command((writer) => addMemoLink(writer, memo, { kind: 'coding', id: otherCoding() })))
  step(() => command((writer) => removeMemoLink(writer, memo, { kind: 'coding', id: otherCoding() })))
  step(() => command((writer) => addMemoLink(writer, memo, { kind: 'coding', id: otherCoding() })))
  // Removing the coding takes the link along, not the memo.
  step(() => command((writer) => removeCoding(writer, otherCoding())))
  step(() => command((writer) => removeMemo(writer, memo)))
  const last = states.length - 1
  for (let at = last; at > 0; at--) {
    expect(dump(db)).toEqual(states[at])
    undo(db, by)
  }
  expect(dump(db)).toEqual(states[0])
  for (let at = 1; at <= last; at++) redo(db, by)
  expect(dump(db)).toEqual(states[last])
})

test('saying the same again is no entry of the history', () => {
  const memo = write({ kind: 'study' }, 'title', 'text')
  const entries = listHistory(db, 100).length
  command((writer) => updateMemo(writer, memo, { title: 'title', text: 'text' }))
  expect(listHistory(db, 100)).toHaveLength(entries)
})

test('what is gone meanwhile is said so', () => {
  const gone = 'no-such-id'
  for (const kind of ['coding', 'document', 'case', 'code'] as const) {
    const target = { kind, id: gone } as MemoTarget
    expect(refusal(() => write(target, '', ''))).toMatch(/^not-found: This /)
    expect(refusal(() => describeTarget(db, target))).toMatch(/^not-found: This /)
  }
  expect(refusal(() => getMemo(db, gone as MemoId))).toMatch(/^not-found: This memo/)
  expect(refusal(() => command((writer) => removeMemo(writer, gone as MemoId)))).toMatch(/^not-found/)
})

test('link targets are found by letters in order, passages by their words', () => {
  const kinds = (text: string) => findLinkTargets(db, text, 5).map((place) => place.kind)
  expect(findLinkTargets(db, 'mptsts', 5)).toMatchObject([{ kind: 'code', name: 'Mapping tests' }])
  expect(findLinkTargets(db, 'הקבצים', 5)).toMatchObject([{ kind: 'coding', quote: 'את הקבצים' }])
  expect(findLinkTargets(db, 'p01 end', 5)).toMatchObject([{ kind: 'document', pseudonym: 'P01', wave: 'End of year' }])
  expect(kinds('')).not.toContain('coding')
  expect(findLinkTargets(db, '', 1).map((place) => place.kind)).toEqual(['code', 'case', 'document'])
})

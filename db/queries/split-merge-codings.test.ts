import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { findMergePartner } from '#core/coding/merge-codings.ts'
import type { CodeRow, CoderRow, CodingRow, DocumentText } from '#core/contract/coding.ts'
import type { CodingId } from '#core/contract/ids.ts'
import { sliceCodePoints } from '#core/text/code-points.ts'
import type { Project, Writer } from '../connection.ts'
import { listHistory, runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory, refusal } from '../project.fixture.ts'
import { getCoding, getDocument, listCoders, listCodes, listCodings, listDocuments } from './coding.ts'
import { addCoding, updateCoding } from './edit-codings.ts'
import { mergeCodings, splitCoding } from './split-merge-codings.ts'

let db: Project
let document: DocumentText
let codes: readonly CodeRow[]
let coder: CoderRow

beforeEach(async () => {
  db = await loadedInMemory()
  const [first, someone] = [listDocuments(db)[0], listCoders(db, null)[0]]
  if (!first || !someone) throw new Error('the small study has them')
  document = getDocument(db, first.id)
  codes = listCodes(db)
  coder = someone
})

function command<T>(work: (writer: Writer) => T): T {
  return runCommand(db, { ...by, kind: 'test', detail: null }, work)
}

const add = (startCodePoint: number, endCodePoint: number, code = 0): CodingId =>
  command((writer) =>
    addCoding(writer, {
      documentId: document.id,
      codeId: codes[code]?.id ?? ('' as CodeRow['id']),
      coderId: coder.id,
      span: { startCodePoint, endCodePoint },
    }),
  )
const change = (id: CodingId, to: Omit<Parameters<typeof updateCoding>[1], 'id'>) =>
  command((writer) => updateCoding(writer, { id, ...to }))
const said = (coding: CodingRow) => sliceCodePoints(document.text, coding.startCodePoint, coding.endCodePoint)
const length = () => Array.from(document.text).length

test('split: the parts are the passage, both carry weight and direction, the memo stays with the first; one entry, undone whole', () => {
  const id = add(0, 12)
  change(id, { weight: 4, direction: 'mixed', memo: 'why' })
  const [before, entries, whole] = [dump(db), listHistory(db, 100).length, said(getCoding(db, id))]
  const { first, second } = command((writer) => splitCoding(writer, id, 5))
  expect(said(first) + said(second)).toBe(whole)
  expect(first).toMatchObject({ id, weight: 4, direction: 'mixed', memo: 'why' })
  expect(second).toMatchObject({
    weight: 4,
    direction: 'mixed',
    memo: null,
    codeId: first.codeId,
    coderId: first.coderId,
  })
  expect(listHistory(db, 100)).toHaveLength(entries + 1)
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('split where a part would be empty or is there already is refused, and nothing changes', () => {
  const id = add(0, 8)
  const twin = add(5, 8)
  const before = dump(db)
  expect(refusal(() => command((writer) => splitCoding(writer, id, 8)))).toMatch(/^invalid/)
  expect(refusal(() => command((writer) => splitCoding(writer, id, 5)))).toMatch(/^conflict/)
  expect(refusal(() => command((writer) => splitCoding(writer, twin, 5)))).toMatch(/^invalid/)
  expect(dump(db)).toEqual(before)
})

test('merge: one coding over both, with both memos, the greater weight and mixed where they differ; undone whole', () => {
  const [id, other] = [add(4, 9), add(0, 6)]
  change(id, { weight: 2, direction: 'positive', memo: 'second' })
  change(other, { weight: 3, direction: 'negative', memo: 'first' })
  const [before, entries] = [dump(db), listHistory(db, 100).length]
  const merged = command((writer) => mergeCodings(writer, id, other))
  expect(merged).toMatchObject({
    id,
    startCodePoint: 0,
    endCodePoint: 9,
    weight: 3,
    direction: 'mixed',
    memo: 'first\n\nsecond',
  })
  expect(refusal(() => getCoding(db, other))).toMatch(/^not-found/)
  expect(listHistory(db, 100)).toHaveLength(entries + 1)
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('merge keeps what hangs on the coding that goes: its memo, links to it, findings that rest on it', () => {
  const [id, other] = [add(0, 6), add(4, 9)]
  change(other, { memo: 'kept' })
  command((writer) => {
    const memo = writer.sql.prepare('insert into memo (uuid, text) values (?, ?)').run('m', 'a memo of the study')
    const coding = '(select id from coding where uuid = ?)'
    writer.sql
      .prepare(`insert into memo_link (memo_id, coding_id) values (?, ${coding})`)
      .run(memo.lastInsertRowid, other)
  })
  expect(command((writer) => mergeCodings(writer, id, other))).toMatchObject({ memo: 'kept' })
  const links = db.sql.prepare('select coding.uuid from memo_link join coding on coding.id = coding_id').all()
  expect(links).toEqual([{ uuid: id }])
})

test('merge into a span that is coded already takes that coding in too', () => {
  const [id, other, whole] = [add(0, 6), add(4, 9), add(0, 9)]
  change(whole, { memo: 'of the whole' })
  expect(command((writer) => mergeCodings(writer, id, other))).toMatchObject({
    startCodePoint: 0,
    endCodePoint: 9,
    memo: 'of the whole',
  })
  expect(refusal(() => getCoding(db, whole))).toMatch(/^not-found/)
})

test('merge of what does not belong together is refused, and nothing changes', () => {
  const [id, otherCode, far] = [add(0, 4), add(0, 4, 1), add(20, 24)]
  const before = dump(db)
  for (const other of [otherCode, far, id]) {
    expect(refusal(() => command((writer) => mergeCodings(writer, id, other)))).toMatch(/^invalid/)
  }
  expect(dump(db)).toEqual(before)
})

test('recoding changes the code and nothing else', () => {
  const id = add(0, 6)
  const before = change(id, { weight: 5, memo: 'why' })
  const codeId = codes[1]?.id
  expect(change(id, { codeId })).toEqual({ ...before, codeId })
})

test('split and merged at random, no character is lost or gained, and undoing all brings all back', () => {
  const start = dump(db)
  const size = length()
  const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(30), fc.nat(size)), { maxLength: 12 })
  fc.assert(
    fc.property(fc.nat(size - 2), fc.nat(30), steps, (from, long, all) => {
      const entries = listHistory(db, 1000).length
      const id = add(from, Math.min(size, from + long + 2))
      const whole = getCoding(db, id)
      const own = () => listCodings(db, document.id).filter((one) => one.codeId === whole.codeId && isIn(one, whole))
      for (const [isSplit, which, at] of all) {
        const coding = own()[which % own().length]
        if (!coding) continue
        const partner = findMergePartner(document.text, own(), coding)
        if (isSplit) tryTo(() => command((writer) => splitCoding(writer, coding.id, at)))
        else if (partner) command((writer) => mergeCodings(writer, coding.id, partner.id))
        expect(covered(own())).toEqual(covered([whole]))
        expect(own().map(said).join('').length).toBeGreaterThanOrEqual(said(whole).length)
      }
      for (let i = listHistory(db, 1000).length - entries; i > 0; i--) undo(db, by)
      expect(dump(db)).toEqual(start)
    }),
    { numRuns: 40 },
  )
})

const isIn = (one: CodingRow, whole: CodingRow) =>
  one.startCodePoint >= whole.startCodePoint && one.endCodePoint <= whole.endCodePoint
const covered = (codings: readonly CodingRow[]) =>
  [
    ...new Set(
      codings.flatMap(({ startCodePoint, endCodePoint }) =>
        Array.from({ length: endCodePoint - startCodePoint }, (_, i) => startCodePoint + i),
      ),
    ),
  ].sort((a, b) => a - b)

/** A refusal is an answer too: a caret outside the coding splits nothing. */
function tryTo(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if ((error as Error).name !== 'UserError') throw error
  }
}

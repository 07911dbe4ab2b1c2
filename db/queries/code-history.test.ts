import { beforeEach, describe, expect, test } from 'vitest'
import type { CodeId, CoderId, CodingId, DocumentId } from '#core/contract/ids.ts'
import type { Project, Writer } from '../connection.ts'
import { redo, runCommand, undo } from '../history.ts'
import { by, loadedInMemory } from '../project.fixture.ts'
import { getCodeHistory } from './code-history.ts'
import { listCoders, listCodes, listDocuments } from './coding.ts'
import { addCode, moveCode, updateCode } from './edit-codes.ts'
import { addCoding, removeCoding, updateCoding } from './edit-codings.ts'
import { mergeCodes } from './merge-codes.ts'

let db: Project
let id: CodeId
let minute: number

beforeEach(async () => {
  db = await loadedInMemory()
  minute = 0
  id = command((writer) => addCode(writer, { name: 'Data use', parentId: null }))
})

/** Each command an hour after the one before, so that none is of one sitting. */
function command<T>(work: (writer: Writer) => T): T {
  minute += 60
  const at = new Date(by.at.getTime() + minute * 60_000)
  return runCommand(db, { coder: 'Noa', at, kind: 'coding.updateCode', detail: null }, work)
}

function code(codeId: CodeId, start: number): CodingId {
  const documentId = listDocuments(db)[0]?.id as DocumentId
  const coderId = listCoders(db, null)[0]?.id as CoderId
  const span = { startCodePoint: start, endCodePoint: start + 2 }
  return command((writer) => addCoding(writer, { documentId, codeId, coderId, span }))
}

const define = (definition: string) => command((writer) => updateCode(writer, { id, definition }))
const versions = () =>
  getCodeHistory(db, id).map(({ state, changes, codings }) => ({
    ...{ state, codings },
    changes: changes.map(({ field, before, after }) => `${field}: ${before} > ${after}`),
  }))

describe('the history of a code', () => {
  test('has who, when, what changed, and the codings made under each wording', () => {
    const first = code(id, 0)
    define('old')
    const second = code(id, 3)
    const parentId = listCodes(db)[0]?.id ?? null
    command((writer) => moveCode(writer, { id, parentId, beforeId: null }))
    const third = code(id, 6)
    expect(versions()).toEqual([
      { state: 'current', codings: [third], changes: [`parent:  > ${listCodes(db)[0]?.name}`] },
      { state: 'earlier', codings: [second], changes: ['definition:  > old'] },
      { state: 'earlier', codings: [first], changes: [] },
    ])
    expect(getCodeHistory(db, id)[1]).toMatchObject({ coder: 'Noa', kind: 'coding.updateCode' })
  })

  test('an undone wording is told as undone; redone it stands', () => {
    code(id, 0)
    define('wrong')
    undo(db, by)
    expect(versions().map(({ state }) => state)).toEqual(['undone', 'current'])
    redo(db, by)
    expect(versions().map(({ state, codings }) => [state, codings.length])).toEqual([
      ['current', 0],
      ['earlier', 1],
    ])
  })

  test('a coding that was removed and brought back is as old as it was', () => {
    const coding = code(id, 0)
    define('new')
    command((writer) => removeCoding(writer, coding))
    undo(db, by)
    expect(versions().map(({ codings }) => codings)).toEqual([[], [coding]])
  })

  test('a coding counts from when it got this code, by hand or by merging, and an undone merge leaves no trace', () => {
    const other = command((writer) => addCode(writer, { name: 'Other', parentId: null }))
    const [given, merged] = [code(other, 0), code(other, 3)]
    define('one')
    command((writer) => updateCoding(writer, { id: given, codeId: id }))
    define('two')
    command((writer) => mergeCodes(writer, { from: other, into: id }))
    expect(versions().map(({ codings }) => codings)).toEqual([[merged], [given], []])
    undo(db, by)
    expect(versions().map(({ codings }) => codings)).toEqual([[], [given], []])
    expect(getCodeHistory(db, other)[0]?.codings).toEqual([merged])
  })

  test('position and key are no wording', () => {
    command((writer) => updateCode(writer, { id, shortcut: '4' }))
    command((writer) => moveCode(writer, { id, parentId: null, beforeId: listCodes(db)[0]?.id ?? null }))
    expect(versions()).toHaveLength(1)
  })

  test('codings that came with the study folder belong to its wording', () => {
    const loaded = listCodes(db).find(({ codings }) => codings > 0)
    expect(getCodeHistory(db, loaded?.id as CodeId)).toMatchObject([{ kind: 'study.loadFolder', state: 'current' }])
    expect(getCodeHistory(db, loaded?.id as CodeId)[0]?.codings).toHaveLength(loaded?.codings ?? -1)
  })
})

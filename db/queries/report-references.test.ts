import { beforeEach, describe, expect, test } from 'vitest'
import type { CodeId, CoderId, CodingId, DocumentId } from '#core/contract/ids.ts'
import type { Project, Writer } from '../connection.ts'
import { redo, runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory } from '../project.fixture.ts'
import { listCoders, listDocuments } from './coding.ts'
import { deleteCode, forecastDelete } from './delete-code.ts'
import { addCode } from './edit-codes.ts'
import { addCoding } from './edit-codings.ts'
import { addFinding } from './edit-findings.ts'
import { addMemo } from './edit-memos.ts'
import { saveText } from './edit-report-plan.ts'
import { listMemos } from './memos.ts'
import { forecastMerge, mergeCodes } from './merge-codes.ts'
import { readReportPlan } from './report-plan.ts'
import { mergeCodings } from './split-merge-codings.ts'

let db: Project
let a: CodeId
let b: CodeId
let place: { readonly documentId: DocumentId; readonly coderId: CoderId }

beforeEach(async () => {
  db = await loadedInMemory()
  a = command((writer) => addCode(writer, { name: 'Alpha', parentId: null }))
  b = command((writer) => addCode(writer, { name: 'Beta', parentId: null }))
  const [document, coder] = [listDocuments(db)[0], listCoders(db, null)[0]]
  if (!document || !coder) throw new Error('the small study has texts and coders')
  place = { documentId: document.id, coderId: coder.id }
})

function command<T>(work: (writer: Writer) => T): T {
  return runCommand(db, { ...by, kind: 'test', detail: null }, work)
}

/** Does it, and sees that undo brings back every row and redo does it again. */
function undone<T>(work: (writer: Writer) => T): T {
  const before = dump(db)
  const result = command(work)
  const after = dump(db)
  undo(db, by)
  expect(dump(db)).toEqual(before)
  redo(db, by)
  expect(dump(db)).toEqual(after)
  return result
}

const code = (codeId: CodeId, startCodePoint: number): CodingId =>
  command((writer) =>
    addCoding(writer, { ...place, codeId, span: { startCodePoint, endCodePoint: startCodePoint + 3 } }),
  )

/** A finding that prints a figure and rests on what is named, and a text of the summary. */
function write(
  finding: string,
  text: string,
  rests: { measures?: readonly string[]; quotes?: readonly string[] } = {},
) {
  const seen = { [`code:${a}.end`]: '4', [`code:${b}.end`]: '9' }
  const english = { language: 'en', seen } as const
  command((writer) => {
    addFinding(writer, {
      ...{ indicator: null, confidence: null, texts: [{ ...english, text: finding }] },
      ...{ measures: rests.measures ?? [], quotes: rests.quotes ?? [] },
    })
    saveText(writer, { section: 'summary', place: 'before', ...english, text })
  })
}

const finding = () => readReportPlan(db).findings[0]

describe('merging codes', () => {
  test('figures and quotes name what stays, in findings and own texts; both numbers stay seen, so that they are told', () => {
    const [goes, stays] = [code(a, 4), code(b, 4)]
    write(`Rose to {{code:${a}.end}}.`, `Said:\n{{quote:${goes}}}`, {
      measures: [`code:${a}`, `code:${b}`],
      quotes: [goes, stays],
    })
    const forecast = forecastMerge(db, { from: a, into: b })
    expect(forecast.report).toEqual(['Rose to ….', '…'])
    expect(undone((writer) => mergeCodes(writer, { from: a, into: b }))).toEqual(forecast)
    expect(finding()).toMatchObject({
      texts: [{ text: `Rose to {{code:${b}.end}}.`, seen: { [`code:${b}.end`]: '4 / 9' } }],
      measures: [`code:${b}`],
      quotes: [stays],
    })
    expect(readReportPlan(db).texts).toMatchObject([{ text: `Said:\n{{quote:${stays}}}` }])
  })

  test('what names neither is left as it is', () => {
    write('Nothing of {{scale:confidence.change.mean}}.', `{{code:${b}.end}} stays`)
    const before = readReportPlan(db)
    expect(undone((writer) => mergeCodes(writer, { from: a, into: b })).report).toEqual([])
    expect(readReportPlan(db).texts.map(({ text }) => text)).toEqual(before.texts.map(({ text }) => text))
  })
})

test('merging two codings carries a quote’s token and a finding’s evidence over, once', () => {
  const [first, second] = [code(a, 0), code(a, 2)]
  write('See {{quote:x}}.', `{{quote:${second}}}`, { quotes: [first, second] })
  undone((writer) => mergeCodings(writer, first, second))
  expect(readReportPlan(db).texts).toMatchObject([{ text: `{{quote:${first}}}` }])
  expect(finding()?.quotes).toEqual([first])
})

describe('deleting a code', () => {
  test('a long sentence cut just after a figure ends in one sign of what is left out', () => {
    write(`${'many '.repeat(11)}to {{code:${a}.end}} and on and on`, 'Nothing.')
    const { report } = forecastDelete(db, a).up
    expect(report).toEqual([`${'many '.repeat(11)}to…`])
  })

  test('the findings and texts concerned are named before and after, by rest, by figure and by quote', () => {
    const quote = code(a, 4)
    write(
      'It rests on Alpha.',
      `First.\nThen {{quote:${quote}}} and {{code:${a}.end}} of many, many, many, many, many words`,
      {
        measures: [`code:${a}`],
      },
    )
    const { up } = forecastDelete(db, a)
    expect(up.report).toEqual(['It rests on Alpha.', 'Then … and … of many, many, many, many, many words'])
    expect(undone((writer) => deleteCode(writer, a, 'up'))).toEqual(up)
    // The figure stays as it was typed: the report says that it is not known any more.
    expect(readReportPlan(db).texts[0]?.text).toContain(`{{code:${a}.end}}`)
    expect(finding()?.measures).toEqual([])
    expect(forecastDelete(db, b).up.report).toEqual([])
  })

  test('memos on its measure say what they were on, and are no study memos', () => {
    command((writer) =>
      addMemo(writer, { on: { kind: 'measure', id: `code:${a}` }, title: '', text: 'It fell.', coderId: null }),
    )
    expect(undone((writer) => deleteCode(writer, a, 'up'))).toMatchObject({ memos: 0, measureMemos: 1 })
    const gone = { kind: 'measure', id: `code:${a}`, label: 'Alpha', isThere: false }
    expect(listMemos(db, 'alpha', 10).map(({ on }) => on)).toEqual([gone])
    undo(db, by)
    expect(listMemos(db, 'alpha', 10).map(({ on }) => on)).toEqual([{ ...gone, isThere: true }])
  })

  test('that it was the primary measure is told', () => {
    command((writer) => writer.sql.prepare('update study set primary_measure = ?').run(`code:${a}`))
    expect(undone((writer) => deleteCode(writer, a, 'up')).isPrimary).toBe(true)
    expect(forecastDelete(db, b).up.isPrimary).toBe(false)
  })
})

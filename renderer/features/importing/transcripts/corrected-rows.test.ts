import { expect, test } from 'vitest'
import type { TranscriptPlanRow } from '#core/contract/transcripts.ts'
import { correctRows, countStates, editRows } from './corrected-rows.ts'

const sure = (id: string) => ({ confidence: 'sure', id, source: 'file-name', what: id, others: [] }) as const
const likely = (id: string) => ({ ...sure(id), confidence: 'likely' }) as const
const open = { confidence: 'open', id: null, others: [] } as const

const row = (path: string, more: Partial<TranscriptPlanRow> = {}): TranscriptPlanRow => ({
  ...{ id: path, path, sourceRow: null, format: 'docx', encoding: null, case: sure('P01'), wave: sure('end') },
  ...{ name: null, language: 'en', words: 1, turns: 0, duplicates: [], problems: [], notices: [] },
  ...more,
})
const told = (rows: ReturnType<typeof correctRows>) => rows.map(({ name, state }) => [name, state])

test('a row is ready, to be looked at, open, unreadable or left out; what is brought in has a name of its own', () => {
  const exact = { of: 'P01-end', isInStudy: true, kind: 'exact', similarity: 1 } as const
  const rows = [
    row('a'),
    row('b', { case: likely('P01') }),
    row('c.docx', { wave: open }),
    row('d', { problems: ['Damaged.'] }),
    row('e', { duplicates: [exact] }),
    row('f', { duplicates: [{ ...exact, kind: 'near' }] }),
  ]
  const corrected = correctRows({ rows, taken: ['P01-end'] }, new Map())
  expect(told(corrected)).toEqual([
    ['P01-end-2', 'ready'],
    ['P01-end-3', 'likely'],
    ['c', 'open'],
    ['', 'unreadable'],
    ['', 'left-out'],
    ['P01-end-4', 'ready'],
  ])
  expect(countStates(corrected)).toEqual({ ready: 2, likely: 1, open: 1, unreadable: 1, 'left-out': 1 })
})

test('what the user says counts, names follow it, and a row that stands as before is the same object', () => {
  const rows = [row('a'), row('b', { case: likely('P02') }), row('c', { case: open })]
  const before = correctRows({ rows, taken: [] }, new Map())
  const edits = editRows(editRows(new Map(), ['b', 'c'], { case: 'P03' }), ['c'], { name: 'own' })
  const after = correctRows({ rows, taken: [] }, edits, before)
  expect(told(after)).toEqual([
    ['P01-end', 'ready'],
    ['P03-end', 'ready'],
    ['own', 'ready'],
  ])
  expect(after[0]).toBe(before[0])
  expect(told(correctRows({ rows, taken: [] }, editRows(edits, ['a'], { isLeftOut: true })))[0]).toEqual([
    '',
    'left-out',
  ])
})

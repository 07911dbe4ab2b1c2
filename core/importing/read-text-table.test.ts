import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { makeXlsx } from './folder.fixture.ts'
import { proposeTextColumns, readTextHeaders, readTextTable } from './read-text-table.ts'

const COLUMNS = { text: 'answer', case: 'id', wave: 'wave', name: null, speaker: null }

test('one text a row, from CSV and XLSX alike', async () => {
  const rows = [
    ['id', 'wave', 'answer'],
    ['P01', 'baseline', 'קשה לי'],
    ['P02', 'end', 'Good 😀'],
  ]
  const expected = [
    { name: 'P01-baseline', case: 'P01', wave: 'baseline', text: 'קשה לי', language: 'he', turns: [], sourceRow: 2 },
    { name: 'P02-end', case: 'P02', wave: 'end', text: 'Good 😀', language: 'en', turns: [], sourceRow: 3 },
  ]
  const csv = strToU8(rows.map((row) => row.join(',')).join('\n'))
  expect(await readTextTable('a.csv', csv, COLUMNS)).toEqual({ rows: expected, problems: [], notices: [] })
  expect((await readTextTable('a.xlsx', await makeXlsx(rows), COLUMNS)).rows).toEqual(expected)
})

test('with a speaker, rows of one document are its turns', async () => {
  const csv = strToU8(
    'id,wave,who,answer\nP01,end,Interviewer,"How 😀\nwas it?"\nP02,end,Dana,x\nP01,end,Dana,Good\nP01,end,,noise\n',
  )
  const { rows } = await readTextTable('a.csv', csv, { ...COLUMNS, speaker: 'who' })
  expect(rows.map(({ name, text }) => [name, text])).toEqual([
    ['P01-end', 'Interviewer: How 😀\nwas it?\nDana: Good\nnoise'],
    ['P02-end', 'Dana: x'],
  ])
  const [first] = rows
  expect(
    first?.turns.map(({ speaker, role, startCodePoint, endCodePoint }) => [
      speaker,
      role,
      sliceCodePoints(first.text, startCodePoint, endCodePoint),
    ]),
  ).toEqual([
    ['Interviewer', 'interviewer', 'How 😀\nwas it?'],
    ['Dana', 'other', 'Good'],
  ])
})

test('what is missing or twice is told with its row', async () => {
  const csv = strToU8('id,wave,answer\nP01,end,a\n,end,b\nP02,,c\nP03,end,\nP01,end,d\n')
  const { rows, problems } = await readTextTable('a.csv', csv, COLUMNS)
  expect(rows).toHaveLength(1)
  expect(problems.map(({ row, column, message }) => [row, column, message])).toEqual([
    [3, 'id', 'The row has no case. Fill in the cell, or delete the row.'],
    [4, 'wave', 'The row has no wave. Fill in the cell, or delete the row.'],
    [5, 'answer', 'The row has no text. Fill in the cell, or delete the row.'],
    [6, undefined, "A text called 'P01-end' is in row 2 already. Add a column with a name of its own for each text."],
  ])
  expect((await readTextTable('a.csv', csv, { ...COLUMNS, text: 'txt' })).problems[0]).toMatchObject({
    row: 1,
    column: 'txt',
  })
})

test('columns are proposed by their headers in three languages', async () => {
  expect(proposeTextColumns(['מזהה', 'מועד', 'תשובה'])).toEqual({
    text: 'תשובה',
    case: 'מזהה',
    wave: 'מועד',
    name: null,
    speaker: null,
  })
  expect(proposeTextColumns(['id', 'case', 'text']).case).toBeNull()
  expect((await readTextHeaders('a.csv', strToU8('id,wave,,answer\nx,y,,z\n'))).rows).toEqual(['id', 'wave', 'answer'])
})

import { describe, expect, test } from 'vitest'
import { makeXlsx } from './folder.fixture.ts'
import { readTable } from './read-table.ts'
import { columnLetter } from './table.ts'

const csv = (text: string) => readTable('t.csv', new TextEncoder().encode(text))

describe('CSV', () => {
  test('headers in one line, cells trimmed, blank rows and columns left out, row numbers kept', async () => {
    const { table, problems } = await csv('\n"How\nmany?" ,\u200Fשם,,\n\n 1 ,\u200F דנה\u200F ,,\n,,,\n2,,,\n')
    expect(problems).toEqual([])
    expect(table?.headers).toEqual(['How many?', 'שם'])
    expect(table?.rows).toEqual([
      { row: 4, cells: ['1', 'דנה'] },
      { row: 6, cells: ['2', ''] },
    ])
  })

  test('short rows are filled', async () => {
    const { table } = await csv('a,b,c\n1\n')
    expect(table?.rows[0]?.cells).toEqual(['1', '', ''])
  })

  test.each([
    [';', 'a;b\n1,5;2\n'],
    ['\t', 'a\tb\n1,5\t2\n'],
    ['|', 'a|b\n1,5|2\n'],
    ['sep', 'sep=;\na;b\n1,5;2\n'],
  ])('separator %j', async (_separator, text) => {
    const { table } = await csv(text)
    expect(table?.headers).toEqual(['a', 'b'])
    expect(table?.rows[0]?.cells).toEqual(['1,5', '2'])
  })

  test('sep= counts as a row, as a spreadsheet would not show it but an editor does', async () => {
    const { table } = await csv('sep=,\na,b\n1,2\n')
    expect(table?.rows[0]?.row).toBe(3)
  })

  test('quotes, commas and line breaks within cells', async () => {
    const { table } = await csv('a,b\r\n"x ""y"", z","line 1\r\nline 2"\r\nlast,1')
    expect(table?.rows.map((row) => row.cells)).toEqual([
      ['x "y", z', 'line 1\nline 2'],
      ['last', '1'],
    ])
    expect(table?.rows[1]?.row).toBe(3)
  })

  test('a guessed encoding, NUL characters and lost letters are said', async () => {
    const guessed = await readTable('t.csv', Uint8Array.from([97, 44, 98, 10, 0xf9, 0xec, 0xe5, 0xed, 44, 0xe0, 10]))
    expect(guessed.table?.rows[0]?.cells).toEqual(['שלום', 'א'])
    expect(guessed.notices).toMatchObject([{ kind: 'guessed', file: 't.csv' }])
    expect((await csv('a,b\nx\0y,1\n')).notices).toMatchObject([{ kind: 'left-out' }])
    expect((await csv('a\n????\n????\n????\n')).notices).toMatchObject([{ kind: 'guessed' }])
  })
})

describe('XLSX', () => {
  test('numbers, dates, formulas, rich text, links and blanks become text', async () => {
    const bytes = await makeXlsx([
      ['id', 'date', 'sum', 'rich', 'link', ''],
      [
        7,
        new Date(Date.UTC(2017, 8, 15)),
        { formula: 'A2+1', result: 8 },
        { richText: [{ text: 'של' }, { text: 'ום' }] },
        { text: 'x', hyperlink: 'https://example.org' },
      ],
      [],
      [1.5, new Date(Date.UTC(2017, 8, 15, 13, 5)), true, '', ''],
    ])
    const { table, problems } = await readTable('t.xlsx', bytes)
    expect(problems).toEqual([])
    expect(table?.headers).toEqual(['id', 'date', 'sum', 'rich', 'link'])
    expect(table?.rows).toEqual([
      { row: 2, cells: ['7', '2017-09-15', '8', 'שלום', 'x'] },
      { row: 4, cells: ['1.5', '2017-09-15T13:05:00', 'TRUE', '', ''] },
    ])
  })

  test('a formula without its result is a problem at its cell', async () => {
    const { problems } = await readTable(
      't.xlsx',
      await makeXlsx([
        ['a', 'b'],
        [1, { formula: 'A2' }],
      ]),
    )
    expect(problems).toMatchObject([{ file: 't.xlsx', row: 2, column: 'B' }])
  })

  test('other sheets are said to be left out', async () => {
    const { notices } = await readTable('t.xlsx', await makeXlsx([['a'], [1]], ['More', 'Notes']))
    expect(notices).toEqual([
      { kind: 'left-out', file: 't.xlsx', message: "Only the sheet 'Sheet1' was read; 'More', 'Notes' left out." },
    ])
  })

  test('a workbook without anything is an empty file', async () => {
    const { problems } = await readTable('t.xlsx', await makeXlsx([]))
    expect(problems[0]?.message).toMatch(/^The file is empty/)
  })
})

test('columns are lettered as in a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

import { expect, test } from 'vitest'
import { readMapping } from './read-mapping.ts'
import { readTable } from './read-table.ts'

const context = { cases: ['P01', 'P02'], waves: ['baseline', 'end'] }

async function read(csv: string) {
  const { table } = await readTable('map.csv', new TextEncoder().encode(csv))
  if (!table) throw new Error('no table')
  const { rows, problems } = readMapping(table, context)
  return { rows, problems: problems.map(({ row, column, message }) => [row, column, message]) }
}

test('path, case and wave, and if they are there name and encoding', async () => {
  expect(
    await read('path,case,wave,name,encoding\na b.txt,P01,end,late,Windows-1255\nc.docx,P02,baseline,,\n'),
  ).toEqual({
    rows: [
      { row: 2, path: 'a b.txt', case: 'P01', wave: 'end', name: 'late', encoding: 'windows-1255' },
      { row: 3, path: 'c.docx', case: 'P02', wave: 'baseline', name: null, encoding: null },
    ],
    problems: [],
  })
})

test('every fault is told with its row and column', async () => {
  expect((await read('path,case,wave,encoding\na,PO1,mid,latin\na,P01,,\n')).problems).toEqual([
    [2, 'case', "There is no case 'PO1' in the project. Did you mean 'P01'? Choose another."],
    [2, 'wave', "There is no wave 'mid'. There are 'baseline' and 'end'."],
    [2, 'encoding', expect.stringMatching(/'latin' is no encoding/)],
    [3, 'wave', 'The cell is empty. Fill it in, or delete the row.'],
    [3, 'path', 'The file is there twice. Keep one of its rows.'],
  ])
  expect((await read('path,case\na,P01\n')).problems).toEqual([[1, 'wave', expect.stringMatching(/no column 'wave'/)]])
})

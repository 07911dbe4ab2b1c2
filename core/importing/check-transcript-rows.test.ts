import { expect, test } from 'vitest'
import { checkTranscriptRows } from './check-transcript-rows.ts'

const row = (path: string, name: string, more: object = {}) => ({
  path,
  sourceRow: null,
  name,
  case: 'P01',
  wave: 'end',
  ...more,
})
const CONTEXT = { cases: ['P01', 'P02'], waves: ['baseline', 'end'], taken: ['P02-end'] }

test('rows are checked before a file is read', () => {
  const rows = [
    row('a.docx', 'P01-end'),
    row('b.docx', 'p01-END'),
    row('c.docx', 'P02-end'),
    row('d.docx', ' ', { case: 'PO1', wave: '' }),
    row('e.docx', 'x', { case: '', wave: 'mid' }),
  ]
  expect(checkTranscriptRows(rows, CONTEXT).map(({ file, message }) => [file, message])).toEqual([
    ['b.docx', "The name 'p01-END' is that of a.docx. Give it another."],
    ['c.docx', "The name 'P02-end' is that of a document in the project. Give it another."],
    ['d.docx', "There is no case 'PO1'. Did you mean 'P01'? Choose another."],
    ['d.docx', 'The file has no wave. Choose when the interview was held.'],
    ['d.docx', 'The document has no name. Give it one.'],
    ['e.docx', 'The file has no case. Choose whose interview it is.'],
    ['e.docx', "There is no wave 'mid'. Choose another."],
  ])
})

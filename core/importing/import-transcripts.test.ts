import { expect, test } from 'vitest'
import type { Progress } from '../types/progress.ts'
import { folderOf, makeDocx } from './folder.fixture.ts'
import { checkTranscriptRows, importTranscripts } from './import-transcripts.ts'

const row = (path: string, name: string, more: object = {}) => ({ path, name, case: 'P01', wave: 'end', ...more })
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

test('a bad file is told and the others go on, with progress', async () => {
  const files = folderOf({
    'a.docx': makeDocx(['Interviewer: How?', 'Principal: Well.']),
    'b.pdf': '%PDF-1.4 broken',
    'd.txt': Uint8Array.from([0xe9, 0x74, 0xe9]),
  })
  const progress: Progress[] = []
  const rows = [
    row('a.docx', 'one'),
    row('b.pdf', 'two'),
    row('c.txt', 'three'),
    row('d.txt', 'four', { encoding: 'windows-1252' }),
  ]
  const read = await importTranscripts(files, rows, { onProgress: (step) => progress.push(step) })
  expect(
    read.rows.map(({ name, text, turns, sourceSha256 }) => [name, text, turns.length, sourceSha256.length]),
  ).toEqual([
    ['one', 'Interviewer: How?\nPrincipal: Well.', 2, 64],
    ['four', 'été', 0, 64],
  ])
  expect(read.problems.map(({ file }) => file)).toEqual(['b.pdf', 'c.txt'])
  expect(progress.map(({ done, total, detail }) => [done, total, detail])).toEqual([
    [0, 4, 'a.docx'],
    [1, 4, 'b.pdf'],
    [2, 4, 'c.txt'],
    [3, 4, 'd.txt'],
    [4, 4, null],
  ])
})

test('it can be stopped between two files', async () => {
  const stop = new AbortController()
  const files = folderOf({ 'a.txt': 'a', 'b.txt': 'b' })
  const importing = importTranscripts(files, [row('a.txt', 'a'), row('b.txt', 'b')], {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('stopped')),
  })
  await expect(importing).rejects.toThrow('stopped')
})

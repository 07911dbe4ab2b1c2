import { expect, test } from 'vitest'
import type { Progress } from '../types/progress.ts'
import { folderOf, makeDocx } from './folder.fixture.ts'
import { readTranscripts, type TranscriptFile, type WantedFile } from './read-transcripts.ts'

async function read(content: Parameters<typeof folderOf>[0], wanted: readonly WantedFile[], more = {}) {
  const files: TranscriptFile[] = []
  await readTranscripts(folderOf(content), wanted, (file) => files.push(file), more)
  return files
}

test('a bad file is told and the others go on, with progress', async () => {
  const progress: Progress[] = []
  const files = await read(
    { 'a.docx': makeDocx(['Title', 'Interviewer: How?', 'Principal: Well, well.']), 'b.pdf': '%PDF-1.4 broken' },
    [{ path: 'a.docx' }, { path: 'b.pdf' }, { path: 'c.txt' }],
    { onProgress: (step: Progress) => progress.push(step), forReview: true },
  )
  expect(files.map(({ path, format, problems }) => [path, format, problems.length])).toEqual([
    ['a.docx', 'docx', 0],
    ['b.pdf', 'pdf', 1],
    ['c.txt', null, 1],
  ])
  expect(files[0]?.texts[0]).toMatchObject({
    text: 'Title\nInterviewer: How?\nPrincipal: Well, well.',
    head: 'Title\n',
    words: 6,
    codePoints: 46,
    searchForm: null,
    print: { words: expect.any(String) },
    speakers: [
      { label: 'Interviewer', role: 'interviewer', turns: 1, words: 1 },
      { label: 'Principal', role: 'principal', turns: 1, words: 2 },
    ],
  })
  expect(progress.map(({ done, total, detail }) => [done, total, detail])).toEqual([
    [0, 3, 'a.docx'],
    [1, 3, 'b.pdf'],
    [2, 3, 'c.txt'],
    [3, 3, null],
  ])
})

test('an encoding is there to choose where it was guessed, chosen or not found, and only there', async () => {
  const hebrew = Uint8Array.from([0xf9, 0xec, 0xe5, 0xed, 0x20, 0xec, 0xeb, 0xed])
  const german = Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65])
  const [guessed, unknown, chosen, utf8] = await read(
    { 'a.txt': hebrew, 'b.txt': german, 'c.txt': german, 'd.txt': 'שלום' },
    [{ path: 'a.txt' }, { path: 'b.txt' }, { path: 'c.txt', encoding: 'windows-1252' }, { path: 'd.txt' }],
  )
  expect(guessed?.encoding?.used).toBe('windows-1255')
  expect(guessed?.encoding?.choices.length).toBeGreaterThan(1)
  expect(unknown).toMatchObject({ encoding: { used: null }, texts: [] })
  expect(unknown?.encoding?.choices).toContainEqual({ encoding: 'windows-1252', sample: 'Größe' })
  expect(chosen).toMatchObject({ encoding: { used: 'windows-1252' }, texts: [{ text: 'Größe' }], problems: [] })
  expect(utf8?.encoding).toBeNull()
})

test('a table gives a text a row, by columns proposed or chosen; without them it waits for the choice', async () => {
  const content = { 'a.csv': 'id,wave,answer\nP01,end,Good.\nP02,end,Better.\n', 'b.csv': 'a,b,c\nP01,end,x\n' }
  const columns = { text: 'c', case: 'a', wave: 'b', name: null, speaker: null }
  const [proposed, waiting, chosen] = await read(content, [
    { path: 'a.csv' },
    { path: 'b.csv' },
    { path: 'b.csv', columns },
  ])
  expect(proposed?.texts.map(({ name, case: id, wave, sourceRow, text }) => [name, id, wave, sourceRow, text])).toEqual(
    [
      ['P01-end', 'P01', 'end', 2, 'Good.'],
      ['P02-end', 'P02', 'end', 3, 'Better.'],
    ],
  )
  expect(waiting).toMatchObject({ format: 'table', texts: [], problems: [], table: { headers: ['a', 'b', 'c'] } })
  expect(chosen?.texts.map(({ text }) => text)).toEqual(['x'])
})

test('it can be stopped between two files', async () => {
  const stop = new AbortController()
  const reading = read({ 'a.txt': 'a', 'b.txt': 'b' }, [{ path: 'a.txt' }, { path: 'b.txt' }], {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('stopped')),
  })
  await expect(reading).rejects.toThrow('stopped')
})

test('a file that cannot be fetched stops it at its turn, after those before it', async () => {
  const files: string[] = []
  const source = {
    ...folderOf({ 'a.txt': 'a' }),
    read: async (path: string) => {
      if (path === 'b.txt') throw new Error('gone')
      return new TextEncoder().encode('a')
    },
  }
  const wanted = [{ path: 'a.txt' }, { path: 'b.txt' }, { path: 'c.txt' }]
  await expect(readTranscripts(source, wanted, ({ path }) => files.push(path))).rejects.toThrow('gone')
  expect(files).toEqual(['a.txt'])
})

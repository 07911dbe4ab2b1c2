import { expect, test } from 'vitest'
import { findTranscripts } from './find-transcripts.ts'
import { matchWildcard } from './match-wildcard.ts'

const context = {
  planFile: 'study.yaml',
  rosterFile: 'r.csv',
  cases: ['P-1', 'P-1-a', 'ב1'],
  waves: ['a-b', 'b', 'end'],
}
const find = (files: string, name: string, folder: readonly string[]) =>
  findTranscripts([{ kind: 'pattern', files, name }], folder, context)

test('ids with dashes are told apart, upper and lower case and decomposed names are alike', () => {
  const { rows, problems } = find('t/*.docx', '{case}-{wave}', [
    't/p-1-END.docx',
    't/ב1-a-b.docx',
    't/x/P-1-b.docx',
    'P-1-b.docx',
  ])
  expect(problems).toEqual([])
  expect(rows.map((file) => [file.name, file.case, file.wave])).toEqual([
    ['p-1-END', 'P-1', 'end'],
    ['ב1-a-b', 'ב1', 'a-b'],
  ])
})

test('a name that can be read in two ways is a problem', () => {
  const { rows, problems } = find('*.txt', '{case}-{wave}', ['P-1-a-b.txt'])
  expect(rows).toEqual([])
  expect(problems[0]?.message).toMatch(/can be read as case P-1 in wave a-b or case P-1-a in wave b/)
})

test('the wave may come first', () => {
  expect(find('*', '{wave}_{case}', ['end_P-1.txt']).rows).toMatchObject([{ case: 'P-1', wave: 'end' }])
})

test("Word's lock files are left out and said", () => {
  const { rows, notices, problems } = find('*.docx', '{case}-{wave}', ['~$P-1-end.docx', 'P-1-end.docx'])
  expect([rows.length, notices.length, problems.length]).toEqual([1, 1, 0])
})

test('wildcards', () => {
  expect(matchWildcard('a/*.docx', 'a/b.docx')).toBe(true)
  expect(matchWildcard('a/*.docx', 'a/b/c.docx')).toBe(false)
  expect(matchWildcard('*/P??-*.txt', 'x/P01-end.txt')).toBe(true)
  expect(matchWildcard('a*b*c', 'aXbXbXc')).toBe(true)
  expect(matchWildcard('a*b*c', 'aXbXb')).toBe(false)
  expect(matchWildcard('[a].txt', 'a.txt')).toBe(false)
  expect(matchWildcard('*a'.repeat(30), 'a'.repeat(5000))).toBe(true)
})

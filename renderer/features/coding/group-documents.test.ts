import { expect, test } from 'vitest'
import type { DocumentRow } from '#core/contract/coding.ts'
import type { CaseId, DocumentId } from '#core/contract/ids.ts'
import { counterpart, filterGroups, groupDocuments, neighbour } from './group-documents.ts'

const row = (pseudonym: string, wave: string): DocumentRow => ({
  id: `${pseudonym}-${wave}` as DocumentId,
  name: `${pseudonym} ${wave}`,
  kind: 'transcript',
  caseId: pseudonym as CaseId,
  pseudonym,
  wave,
  language: 'he',
  words: 900,
  codings: 0,
})
const rows = [row('P10', 'end'), row('P2', 'end'), row('P10', 'baseline'), row('P3', 'baseline')]
const groups = groupDocuments(rows, ['baseline', 'end'])

test('principals by number, waves in the order of the study', () => {
  expect(groups.map((group) => group.documents.map((one) => one.id))).toEqual([
    ['P2-end'],
    ['P3-baseline'],
    ['P10-baseline', 'P10-end'],
  ])
})

test('filtering looks at principals and names, whatever the case', () => {
  expect(filterGroups(groups, 'p10').map((group) => group.pseudonym)).toEqual(['P10'])
  expect(filterGroups(groups, 'baseline').map((group) => group.pseudonym)).toEqual(['P3', 'P10'])
  expect(filterGroups(groups, '  ')).toBe(groups)
})

test('walking the list stops at its ends', () => {
  expect(neighbour(groups, 'P3-baseline', 1)?.id).toBe('P10-baseline')
  expect(neighbour(groups, 'P10-end', 1)?.id).toBe('P10-end')
  expect(neighbour(groups, 'P2-end', -1)?.id).toBe('P2-end')
  expect(neighbour(groups, 'gone', 1)?.id).toBe('P2-end')
})

test('the counterpart is the same principal’s other wave', () => {
  expect(counterpart(rows, row('P10', 'end'))?.id).toBe('P10-baseline')
  expect(counterpart(rows, row('P2', 'end'))).toBeNull()
})

import { expect, test } from 'vitest'
import { codingsOf, documentPairs, presencePairs, presenceTable, withDescendants } from './code-presence.ts'
import { coding, document, EMPTY_STUDY, roster } from './study.fixture.ts'
import { indexStudy } from './study-index.ts'

const code = (id: string, parent: string | null) => ({ id, parent, name: id, color: null })
const STUDY = {
  ...EMPTY_STUDY,
  cases: roster(['P1', 'P2', 'P3', 'P4', 'P5']),
  codes: [code('theme', null), code('child', 'theme'), code('grandchild', 'child'), code('other', null)],
  documents: [
    ...['P1', 'P2', 'P3', 'P4'].flatMap((id) => [document(id, 'before'), document(id, 'after')]),
    document('P5', 'before'),
    { ...document('P1', 'after'), id: 'P1-after-open', name: 'P1-after-open' },
  ],
  codings: [
    coding('P1-after-open', 'grandchild'),
    coding('P2-before', 'theme', 0, 10, 'Samir'),
    coding('P3-before', 'child'),
    coding('P3-after', 'theme'),
    coding('P4-before', 'other'),
    coding('P5-before', 'theme'),
  ],
}

test('a code covers itself and everything under it, in whatever order codes are listed', () => {
  expect(withDescendants(STUDY.codes.toReversed(), 'theme')).toEqual(new Set(['theme', 'child', 'grandchild']))
  expect(withDescendants(STUDY.codes, 'other')).toEqual(new Set(['other']))
})

test('present when any coder applied the code or one under it in any document of the case and wave', () => {
  const pairs = presencePairs(documentPairs(STUDY, indexStudy(STUDY)), codingsOf(STUDY, 'theme'))
  expect(pairs).toEqual([
    { case: 'P1', baseline: 0, end: 1 },
    { case: 'P2', baseline: 1, end: 0 },
    { case: 'P3', baseline: 1, end: 1 },
    { case: 'P4', baseline: 0, end: 0 },
  ])
  expect(presenceTable(pairs)).toEqual({ both: 1, baselineOnly: 1, endOnly: 1, neither: 1 })
})

test('a wave without documents has no pairs', () => {
  const documents = STUDY.documents.filter(({ wave }) => wave === 'before')
  const bare = { ...STUDY, documents }
  expect(documentPairs(bare, indexStudy(bare))).toEqual([])
  expect(presenceTable([])).toEqual({ both: 0, baselineOnly: 0, endOnly: 0, neither: 0 })
})

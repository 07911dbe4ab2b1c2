import { expect, test } from 'vitest'
import { attributeByCase, attributeNames, changesByAttribute } from './group-changes.ts'
import { EMPTY_STUDY } from './study.fixture.ts'

const STUDY = {
  ...EMPTY_STUDY,
  cases: [
    { id: 'P1', pseudonym: 'P1', site: 's1', attributes: { coach: 'B' } },
    { id: 'P2', pseudonym: 'P2', site: 's2', attributes: { coach: 'A' } },
    { id: 'P3', pseudonym: 'P3', site: null, attributes: { coach: null } },
    { id: 'P4', pseudonym: 'P4', site: 's1', attributes: { coach: 'B' } },
  ],
  sites: [
    { id: 's1', name: 'One', city: 'North' },
    { id: 's2', name: 'Two', city: null },
  ],
}
const LISTS = { cases: ['P1', 'P2', 'P3', 'P4'], baseline: [1, 1, 1, 1], end: [2, 3, 4, 5], changes: [1, 2, 3, 4] }

test('cities come through the sites when the roster names none', () => {
  expect(attributeNames(STUDY)).toEqual(['coach', 'city'])
  expect([...attributeByCase(STUDY, 'city').values()]).toEqual(['North', null, null, 'North'])
  expect(attributeNames(EMPTY_STUDY)).toEqual([])
})

test('changes stand with their group, in the order of the roster; cases without the attribute are left out', () => {
  expect([...changesByAttribute(STUDY, 'coach', LISTS)]).toEqual([
    ['B', [1, 4]],
    ['A', [2]],
  ])
})

import { expect, test } from 'vitest'
import { delivery, heldByCase } from './delivery.ts'
import { EMPTY_STUDY, roster, session } from './study.fixture.ts'

const meeting = (kind: 'group' | 'network', number: number | null, heldOn: string | null) => ({
  ...session('', 0, heldOn),
  kind,
  case: null,
  number,
})
const STUDY = {
  ...EMPTY_STUDY,
  analysis: { ...EMPTY_STUDY.analysis, clusterBy: 'coach' },
  cases: [...roster(['P1', 'P2'], { coach: 'C1' }), ...roster(['P3'], { coach: 'C2' }), ...roster(['P4'])],
  staff: ['C1', 'C2'].map((id) => ({ id, name: id, role: 'coach' as const })),
  sessions: [
    session('P1', 1, '2017-10-01', 'C1'),
    session('P1', 1, '2017-10-01', 'C1'),
    session('P1', 3, '2018-01-01', 'C2'),
    session('P2', 1, null, 'C1'),
    session('P2', 2, '2017-12-01', 'C1'),
    meeting('group', 1, '2017-09-01'),
    meeting('group', 1, '2017-09-01'),
    meeting('group', 2, null),
    meeting('network', null, '2017-11-01'),
  ],
}

test('planned is the roster times the highest session number; a meeting listed twice counts once; by hand', () => {
  const result = delivery(STUDY)
  expect(result).toMatchObject({ planned: 12, held: 3 })
  expect(result.byCase).toEqual([
    { case: 'P1', planned: 3, held: 2 },
    { case: 'P2', planned: 3, held: 1 },
    { case: 'P3', planned: 3, held: 0 },
    { case: 'P4', planned: 3, held: 0 },
  ])
  expect(result.bySessionNumber).toEqual([
    { number: 1, planned: 4, held: 1 },
    { number: 2, planned: 4, held: 1 },
    { number: 3, planned: 4, held: 1 },
  ])
})

test('a meeting is its own staff member’s; a missing one is the usual one’s, or the attribute’s', () => {
  expect(delivery(STUDY).byStaff).toEqual([
    { staff: 'C1', planned: 5, held: 2 },
    { staff: 'C2', planned: 4, held: 1 },
    { staff: null, why: 'no staff member is named', planned: 3, held: 0 },
  ])
})

test('group and network meetings are counted by number, or by day when they have none', () => {
  expect(delivery(STUDY)).toMatchObject({ group: { planned: 2, held: 1 }, network: { planned: 1, held: 1 } })
})

test('a study without sessions planned none', () => {
  const none = { planned: 0, held: 0 }
  const result = delivery({ ...STUDY, sessions: [] })
  expect(result).toMatchObject({ ...none, bySessionNumber: [], byStaff: [], group: none, network: none })
  expect(result.byCase).toHaveLength(4)
})

test('the dose of a case is the sessions it had', () => {
  expect([...heldByCase(STUDY)]).toEqual([
    ['P1', 2],
    ['P2', 1],
    ['P3', 0],
    ['P4', 0],
  ])
})

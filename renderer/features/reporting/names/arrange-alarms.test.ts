import { expect, test } from 'vitest'
import type { Alarm, AlarmPlace, TermAlarm } from '#core/types/report-alarm.ts'
import { groupAlarms, placesOf } from './arrange-alarms.ts'

const place: AlarmPlace = { where: 'text', id: 'summary', excerpt: 'of Dana', term: [3, 7], quote: null }
const term = (key: string, what: TermAlarm['what'], isDecided = false): Alarm => ({
  ...{ kind: 'term', key, term: key, what, places: [place] },
  decision: isDecided ? { term: key, decision: 'mask', reason: '', coder: null, at: '2026-11-03' } : null,
})
const combination: Alarm = {
  ...{ kind: 'combination', key: 'c', values: [], fits: 2, place, decision: null },
}
const quote: Alarm = {
  ...{ kind: 'quote', key: 'q', coding: 'q', number: 1, casePseudonym: 'P1', words: '', hasChanged: false },
}

test('open alarms stand by kind, decided ones last, quotes elsewhere', () => {
  const groups = groupAlarms([
    quote,
    combination,
    term('Haifa', 'city'),
    term('Noa', 'person', true),
    term('Dana', 'person'),
  ])
  expect(groups.map(({ heading, alarms }) => [heading, ...alarms.map(({ key }) => key)])).toEqual([
    ['person', 'Dana'],
    ['city', 'Haifa'],
    ['combination', 'c'],
    ['decided', 'Noa'],
  ])
  expect(groupAlarms([quote])).toEqual([])
  expect(groups.flatMap(({ alarms }) => alarms.flatMap(placesOf))).toHaveLength(4)
})

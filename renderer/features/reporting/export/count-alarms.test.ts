import { expect, test } from 'vitest'
import type { Alarm } from '#core/types/report-alarm.ts'
import { countAlarms } from './count-alarms.ts'

test('open things are counted by kind, quotes last', () => {
  const quote = { kind: 'quote', key: 'q' } as Alarm
  const term = (what: 'person' | 'city') => ({ kind: 'term', what, key: what }) as Alarm
  expect(countAlarms([quote, term('city'), quote, term('person'), term('city')])).toEqual([
    { what: 'city', count: 2 },
    { what: 'person', count: 1 },
    { what: 'quote', count: 2 },
  ])
})

import { expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import { wordsOf } from '../context.ts'
import { fixtureSource } from '../fixture.test-helper.ts'
import { sayPath } from './say-path.ts'

test('bounds of intervals and rows of tables are told by what they are of', () => {
  const say = (path: string) => sayPath(wordsOf('en'), path)
  expect(say('measures[code:data-use].share.ci[0]')).toBe('change of the share, points: lower end of the interval')
  expect(say('dose[scale:confidence].ci[1]')).toBe(
    'correlation of change with sessions held: upper end of the interval',
  )
  expect(say('measures[scale:confidence].groups[city][2].change')).toBe('mean change in group 3 by “city”')
  expect(say('study.sessions by coach 4: held / planned')).toBe('coach 4: share of sessions held')
  expect(say('measures[outcome:graduates].byYear[0].sum')).toBe('year 1: sum')
  expect(say('measures[scale:confidence].end.sd')).toBe('standard deviation, at the end')
})

test.each(['en', 'he', 'ar'] as const)('in %s, whatever a report prints has a name in words', (language) => {
  const { figures } = buildReport(fixtureSource(), { language, generatedAt: '' }).evidence
  const unnamed = figures
    .map(({ path }) => path)
    .filter((path) => /[[\]]|\w\.\w/.test(sayPath(wordsOf(language), path)))
  expect(unnamed).toEqual([])
})

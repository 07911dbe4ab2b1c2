import { expect, test } from 'vitest'
import { buildReport } from '#core/reporting/build-report.ts'
import { fixtureSource } from '#core/reporting/fixture.test-helper.ts'
import { plain } from '#core/reporting/phrase.ts'
import { createTranslator, translateWith } from '#renderer/i18n/translator.ts'
import { comparisonOf, scaleOf } from './comparison.test-support.ts'
import { findHeadline } from './find-headline.ts'
import { sayHeadline } from './say-headline.ts'

/** As the sample study turns out: three rise and one falls clearly, two rises may be chance, two scales stay. */
const comparison = comparisonOf([
  scaleOf('Leadership confidence', 0.55, 0.0001),
  scaleOf('Data use', 0.52, 0.0007),
  scaleOf('Mathematics focus', 0.35, 0.111),
  scaleOf('Resource pooling', -0.41, 0.007),
  scaleOf('Team building', -0.02, 1),
  scaleOf('Management routines', 0.41, 0.006),
  scaleOf('Culture of excellence', -0.01, 1),
  scaleOf('Communities of practice', 0.32, 0.136),
])
const source = fixtureSource()
const summary = buildReport(
  { ...source, comparison: { ...source.comparison, measures: comparison.measures } },
  { language: 'en', generatedAt: '2026-11-23' },
).sections[0]

test('the report’s summary and the window’s title name the same measures', () => {
  const title = sayHeadline(findHeadline(comparison, null), {
    t: translateWith(createTranslator('en')),
    language: 'en',
  }).replace(/[\u2066-\u2069]/g, '')
  expect(title).toBe(
    'Leadership confidence, Data use and Management routines rose; Resource pooling fell; 2 measures may have risen; no change seen in 2 others',
  )
  const chart = summary?.blocks.find((block) => block.kind === 'chart')
  expect(chart?.kind === 'chart' ? plain(chart.title) : null).toBe(
    'Principals reported a clear rise in leadership confidence, data use and management routines, and a fall in resource pooling; 2 scales may have risen',
  )
})

test('the report’s findings name all of them, each with what may be said of it', () => {
  const findings = summary?.blocks.filter((block) => block.kind === 'list').at(-1)
  const said = findings?.kind === 'list' ? findings.items.map(plain).join('\n') : ''
  expect(said).toContain('Leadership confidence rose')
  expect(said).toContain('Data use rose')
  expect(said).toContain('A clear rise was also found in management routines.')
  expect(said).toContain('Resource pooling fell')
  expect(said).toContain(
    'Mathematics focus and communities of practice may have risen, but among 8 scales compared this can be chance.',
  )
  expect(said).toContain('On 2 of 8 scales no change can be told from chance: team building and culture of excellence.')
})

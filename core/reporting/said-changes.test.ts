import { describe, expect, it } from 'vitest'
import type { ReportSource } from '#core/types/report-source.ts'
import { buildReport } from './build-report.ts'
import { fixtureSource } from './fixture.test-helper.ts'
import { plain } from './phrase.ts'
import type { Block, Phrase, ReportLanguage } from './report-model.ts'

/** The fixture with a rise whose interval is clear of zero, but not its p among the four scales compared. */
function withTentativeRise(): ReportSource {
  const source = fixtureSource()
  const measures = source.comparison.measures.map((measure) =>
    measure.id === 'scale:data-use' && measure.kind === 'scale'
      ? { ...measure, adjusted: { holm: 0.11, bh: 0.06 } }
      : measure,
  )
  return { ...source, comparison: { ...source.comparison, measures } }
}

const report = (language: ReportLanguage = 'en', source = withTentativeRise()) =>
  buildReport(source, { language, generatedAt: '2026-11-23T10:00:00Z' })

function linesOf(block: Block): readonly Phrase[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'keyFigures':
      return block.items.map(({ value, label }) => [...value, ...label])
    case 'table':
      return block.rows.flat().map((cell) => (cell.kind === 'figure' ? [cell.figure] : cell.text))
    case 'chart':
      return [block.title]
    case 'quote':
      return []
    default:
      return [block.text]
  }
}

function lines(section: string, language: ReportLanguage = 'en', source = withTentativeRise()): readonly string[] {
  const blocks = report(language, source).sections.find(({ id }) => id === section)?.blocks ?? []
  return blocks.flatMap(linesOf).map(plain)
}

describe('a change that may be chance among the measures compared', () => {
  it('is no clear rise in the summary, and is said beside those that are', () => {
    const summary = lines('summary')
    expect(summary).toContain('1 of 4scales with a clear rise; 1 more may have risen')
    expect(summary).toContain('1 of 4scales with a clear fall')
    expect(summary.join('\n')).toContain('Data use may have risen, but among 4 scales compared this can be chance.')
    expect(summary.join('\n')).not.toContain('Data use rose')
    expect(summary).toContain(
      'Principals reported a clear rise in leadership confidence, and a fall in resource pooling; data use may have risen',
    )
  })

  it('has a heading and a sentence of its own', () => {
    expect(lines('scales')).toContain('Data use: a rise that may be chance')
    expect(lines('scales').join('\n')).toContain('among all the scales compared it may be chance')
  })

  it('is told so of themes, in titles, tables and where sources are joined', () => {
    const themes = lines('themes')
    expect(themes).toContain('No theme clearly gained or lost; the change in leadership confidence may be chance')
    expect(themes.join('\n')).not.toContain('rose by more than chance')
    expect(lines('indicators')).toEqual(expect.arrayContaining(['rose', 'may have risen']))
    expect(lines('joint')).toEqual(expect.arrayContaining(['up', 'may be up', 'may confirm each other']))
    expect(lines('joint')).not.toContain('confirm each other')
  })

  it('is worded by a rule that the methods state', () => {
    expect(lines('methods').join('\n')).toContain('its adjusted probability is below 0.05')
  })

  it.each([
    ['he', 'אולי עלה'],
    ['ar', 'ربّما ارتفع'],
  ] as const)('has its words in %s', (language, word) => {
    expect(lines('indicators', language)).toContain(word)
  })
})

describe('a report where nothing is clear', () => {
  it('says so in its title, and what may have moved', () => {
    const source = withTentativeRise()
    const measures = source.comparison.measures.map((measure) =>
      measure.kind === 'scale' ? { ...measure, adjusted: { holm: 0.2, bh: 0.2 } } : measure,
    )
    const summary = lines('summary', 'en', { ...source, comparison: { ...source.comparison, measures } })
    expect(summary).toContain('No scale changed clearly; 2 scales may have risen; resource pooling may have fallen')
  })
})

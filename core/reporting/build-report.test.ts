import { describe, expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { bareSource, fixtureSource, PLANTED } from './fixture.test-helper.ts'
import { plain } from './phrase.ts'
import type { ReportLanguage, ReportModel, TableBlock } from './report-model.ts'
import { figuresIn, isDirect, valueAt } from './test-support.test-helper.ts'

const LANGUAGES: readonly ReportLanguage[] = ['en', 'he', 'ar']
const build = (language: ReportLanguage = 'en', source = fixtureSource()) =>
  buildReport(source, { language, generatedAt: '2026-11-23T10:00:00Z' })

function tables(model: ReportModel): readonly TableBlock[] {
  return model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
}

describe.each(LANGUAGES)('a report in %s', (language) => {
  const source = fixtureSource()
  const model = build(language, source)

  it('prints the comparison’s values, each with the path it came from', () => {
    const direct = figuresIn(model).filter(({ evidence }) => isDirect(evidence.path))
    expect(direct.length).toBeGreaterThan(150)
    const wrong = direct.filter(({ evidence, value }) => (valueAt(source.comparison, evidence.path) ?? null) !== value)
    expect(wrong.map(({ evidence }) => evidence.path)).toEqual([])
  })

  it('shows n in full, never NaN or undefined', () => {
    expect(JSON.stringify(model)).not.toMatch(/NaN|undefined|Infinity|\[object/)
  })

  it('names nobody, no school and no city', () => {
    const text = JSON.stringify(model)
    for (const planted of PLANTED) expect(text).not.toContain(planted)
    expect(text).not.toContain('Rater One')
  })

  it('counts tables, charts and quotes from 1 without gaps', () => {
    const blocks = model.sections.flatMap((section) => section.blocks)
    const numbers = blocks.flatMap((block) => (block.kind === 'table' ? block.number : []))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? block.evidence.number : []))
    expect(quotes).toEqual(quotes.map((_, i) => i + 1))
    expect(quotes.length).toBeGreaterThan(4)
  })

  it('says something good of a study without waves, scales or texts', () => {
    const bare = buildReport(bareSource(), { language, generatedAt: '2026-11-23' })
    expect(bare.sections.map(({ id }) => id)).not.toContain('recommendations')
    expect(bare.sections).toHaveLength(20)
    for (const section of bare.sections) expect(section.blocks.length).toBeGreaterThan(0)
    expect(JSON.stringify(bare)).not.toMatch(/NaN|undefined/)
  })
})

describe('a report', () => {
  it('prints – for a figure that is not known, and why beneath the table', () => {
    const scales = tables(build()).find(({ caption }) => plain(caption).startsWith('The scales'))
    const last = scales?.rows[0]?.at(-1)
    expect(last?.kind === 'figure' ? [last.figure.text, last.figure.value] : null).toEqual(['–', null])
    expect(scales?.notes.map(plain).at(-1)).toBe(
      '– an item does not vary: Leadership confidence, Data use, Team building, Resource pooling',
    )
  })

  it('gives reasons in the report’s language', () => {
    const scales = tables(build('he')).find(({ caption }) => plain(caption).startsWith('הסולמות ועקביות'))
    expect(scales?.notes.map(plain).at(-1)).toContain('התשובות לאחת השאלות זהות')
  })

  it('calls a change a rise or fall only where it is clear, and never a cause', () => {
    const text = JSON.stringify(build())
    const headings = build().sections.flatMap(({ blocks }) =>
      blocks.flatMap((b) => (b.kind === 'heading' ? plain(b.text) : [])),
    )
    expect(headings).toContain('Leadership confidence: a clear rise')
    expect(headings).toContain('Team building: no clear change')
    expect(headings).toContain('Resource pooling: a clear fall')
    expect(text).not.toMatch(/thanks to|led to|effect of the|improved by the/i)
    expect(text).toContain('not because of it')
  })

  it('gives three to five findings', () => {
    const summary = build().sections[0]
    const list = summary?.blocks.filter((block) => block.kind === 'list').at(-1)
    expect(list?.kind === 'list' ? list.items.length : 0).toBe(5)
  })

  it('shows no coach with fewer than five principals, nor one from whom such a coach could be worked out', () => {
    const model = build()
    // The list of what is withheld names both, and not which is which.
    const list = tables(model).find(({ caption }) => plain(caption) === 'Cells that are withheld, and why')
    const shown = JSON.stringify(model, (key, value) => (key === 'withheld' || value === list ? null : value))
    expect(shown).not.toContain('Coach 3')
    expect(['Coach 1', 'Coach 2'].filter((coach) => shown.includes(coach))).toHaveLength(1)
    expect(model.notices).toContain(
      '2 coaches are not shown: they have fewer than five principals, or their figures would give such a coach away.',
    )
  })

  it('does not show the scores of fewer than five who left', () => {
    expect(JSON.stringify(build())).not.toContain('Did those who left differ')
  })

  it('prints the date in the report’s language with Latin digits', () => {
    expect(build('en').facts.map(({ text }) => plain(text))).toContain('23 November 2026')
    expect(build('he').facts.map(({ text }) => plain(text))).toContain('23 בנובמבר 2026')
  })
})

describe('a primary measure', () => {
  const primary = { measure: 'scale:confidence', markedAt: '2017-09-01T08:00:00Z', endDataAt: '2018-06-20T08:00:00Z' }
  const textOf = (language: ReportLanguage, timing: 'before' | 'with' | 'after'): string =>
    build(language, { ...fixtureSource(), primary: { ...primary, timing } })
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []))
      .map(plain)
      .join('\n')

  it('is told first among the findings, with what became of it', () => {
    expect(textOf('en', 'before')).toMatch(/\nThe plan’s primary measure is leadership confidence\. The mean /)
  })

  it('is called planned in advance only when it was marked before the second measurement', () => {
    const planned = 'one test planned in advance and is not adjusted'
    expect(textOf('en', 'before')).toContain(`marked in the study’s file on 1 September 2017, before anything`)
    expect(textOf('en', 'before')).toContain(planned)
    expect(textOf('en', 'after')).toContain(
      'already there (since 20 June 2018), so it is not called planned in advance',
    )
    expect(textOf('en', 'with')).toContain('the file cannot show that it was chosen beforehand')
    for (const timing of ['with', 'after'] as const) expect(textOf('en', timing)).not.toContain(planned)
  })

  it.each(['he', 'ar'] as const)('is told in %s', (language) => {
    expect(textOf(language, 'after')).toContain('2017')
  })

  it('is not spoken of where none is named', () => {
    expect(
      build('en')
        .sections.flatMap(({ blocks }) => blocks)
        .map((block) => JSON.stringify(block))
        .join(),
    ).not.toContain('primary')
  })
})

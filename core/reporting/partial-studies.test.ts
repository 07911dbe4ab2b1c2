import { describe, expect, it } from 'vitest'
import type { ReportSource } from '#core/types/report-source.ts'
import { phrasesOf } from './block-phrases.ts'
import { buildReport } from './build-report.ts'
import { bareSource, fixtureSource } from './fixture.test-helper.ts'
import { hostileSource, LONG_NAME } from './hostile.test-helper.ts'
import { plain } from './phrase.ts'
import { renderReport } from './render.ts'

const NOBODY = { baseline: 0, end: 0, both: 0, lost: [], joined: [], compared: [] }

/** Interviews at both points, and no questionnaire. */
function withoutSurvey(): ReportSource {
  const { study, comparison, ...rest } = fixtureSource()
  return {
    ...rest,
    study: { ...study, instruments: [], scales: [], responses: [] },
    comparison: {
      ...comparison,
      attrition: NOBODY,
      measures: comparison.measures.filter(({ kind }) => kind !== 'scale'),
      indicators: comparison.indicators.map((one) => ({ ...one, survey: null, why: 'no pairs' })),
      dose: [],
    },
  }
}

/** The questionnaire alone. */
function withoutTexts(): ReportSource {
  const { study, comparison, ...rest } = fixtureSource()
  return {
    ...rest,
    quotes: [],
    study: { ...study, documents: [], codings: [] },
    comparison: {
      ...comparison,
      measures: comparison.measures.map((one) => (one.kind === 'code' ? { ...one, n: { pairs: 0 } } : one)),
      indicators: comparison.indicators.map((one) => ({ ...one, interviews: null, why: 'no pairs' })),
    },
  }
}

/** Everybody answered and spoke once. */
function oneWave(): ReportSource {
  const { study, comparison, quotes, codebook } = fixtureSource()
  const bare = bareSource()
  return {
    ...bare,
    ...{ quotes, codebook },
    study: { ...study, waves: study.waves.slice(0, 1), analysis: bare.study.analysis },
    comparison: {
      ...bare.comparison,
      attrition: { ...NOBODY, baseline: 12, lost: study.cases.map(({ id }) => id) },
      measures: comparison.measures.map((one) =>
        one.kind === 'code' ? { ...one, n: { pairs: 0 } } : one.kind === 'outcome' ? one : withoutPairs(one),
      ),
      indicators: comparison.indicators.map((one) => ({ ...one, survey: null, interviews: null, why: 'no pairs' })),
    },
  }
}

function withoutPairs<T extends { readonly n: object }>(measure: T): T {
  return { ...measure, n: { ...measure.n, pairs: 0 } }
}

/** What each section says. */
function said(source: ReportSource): Readonly<Record<string, string>> {
  const { sections } = buildReport(source, { language: 'en', generatedAt: '2026-11-23' })
  const text = (section: (typeof sections)[number]) => section.blocks.flatMap(phrasesOf).map(plain).join('\n')
  return Object.fromEntries(sections.map((section) => [section.id, text(section)]))
}

describe('a report of a part of a study', () => {
  it('does not speak of a questionnaire that nobody answered', () => {
    const { summary, design, groups, methods, joint, indicators } = said(withoutSurvey())
    expect(summary).toMatch(/^The study is of 12 principals\. No questionnaire was answered\. Interviews with 10/)
    expect(summary).toContain('10 of 12\nprincipals interviewed both times')
    expect(summary).not.toMatch(/same questions|0 answered|\b0 of 12/)
    expect(design).not.toContain('a questionnaire')
    expect(groups).toBe('No scale is measured at both points, so there is no change to compare between groups.')
    expect(methods).not.toMatch(/paired t|Hedges/)
    expect(joint).toContain('nothing to set side by side')
    expect(indicators).not.toContain('Questionnaire: Leadership')
  })

  it('does not speak of interviews that nobody gave', () => {
    const { findings, indicators, joint } = said(withoutTexts())
    expect(findings).not.toContain('In the interviews')
    expect(indicators).not.toContain('Interviews: Leadership')
    expect(indicators).toContain('Sources with nothing to compare are not listed.')
    expect(joint).toContain('nothing to set side by side')
  })

  it('says of one measurement what there is, and of nobody that they left', () => {
    const { limits, indicators, themes, tables } = said(oneWave())
    expect(limits).not.toContain('Missing at the second measurement')
    expect(indicators).not.toContain('–')
    expect(themes).toMatch(/^There is one measurement, so no theme can be compared\./)
    expect(buildReport(oneWave(), { language: 'en', generatedAt: '' }).evidence.figures.length).toBeGreaterThan(5)
    const quotes = buildReport(oneWave(), { language: 'en', generatedAt: '' })
      .sections.find(({ id }) => id === 'themes')
      ?.blocks.filter(({ kind }) => kind === 'quote')
    expect(quotes?.length).toBeGreaterThan(2)
    expect(tables).toContain('only one measurement')
  })

  it('names a row once among those for which a figure is not known', () => {
    const { indicators } = said({
      ...fixtureSource(),
      comparison: { ...fixtureSource().comparison, waves: ['baseline', 'end'] },
    })
    for (const line of indicators?.split('\n').filter((one) => one.startsWith('– ')) ?? []) {
      const names = line.slice(line.indexOf(':') + 1).split(',')
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('names that run on', () => {
  const word = 'Leadershipconfidence'.repeat(15)
  const source = (): ReportSource => {
    const hostile = hostileSource()
    const long = <T extends { readonly id: string; readonly label: string }>(one: T): T =>
      one.id === 'scale:team-building' ? { ...one, label: word } : one
    return { ...hostile, comparison: { ...hostile.comparison, measures: hostile.comparison.measures.map(long) } }
  }

  it('are cut short in sentences and tables, and stand whole in the codebook and in the list of scales', () => {
    const { codebook, methods, ...rest } = said(source())
    expect(codebook).toContain(LONG_NAME.trim())
    expect(methods).toContain(word)
    for (const [id, text] of Object.entries(rest)) {
      expect([id, text.includes(LONG_NAME.trim()), text.includes(word)]).toEqual([id, false, false])
    }
    expect(rest.themes).toContain('Leading the mathematics team in difficult weeks the mathematics team in…')
  })

  it('can be broken on a page, so that they push nothing over its edge', async () => {
    const { files } = await renderReport(source(), {
      ...{ formats: ['html'], language: 'en', generatedAt: '2026-11-23', fonts: [] },
    })
    const html = new TextDecoder().decode(files[0]?.bytes)
    const body = html.slice(html.indexOf('<main>')).replace(/<svg[\s\S]*?<\/svg>|<details>[\s\S]*?<\/details>/g, '')
    const unbroken = body
      .replace(/<wbr>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .split(/\s+/)
    expect(unbroken.filter((one) => one.length > 40)).toEqual([])
    expect(body.replaceAll('<wbr>', '')).toContain(word)
  })
})

it('short appendices of a printed report follow one another on a page', async () => {
  const { files } = await renderReport(bareSource(), {
    ...{ formats: ['pdf'], language: 'en', generatedAt: '2026-11-23', fonts: [] },
  })
  const html = new TextDecoder().decode(files[0]?.bytes)
  expect(html).toContain('<section id="instrument" class="appendix short">')
  expect(html).toContain('<section id="versions" class="appendix">')
})

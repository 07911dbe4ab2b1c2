import { describe, expect, it } from 'vitest'
import { NO_PLAN, type ReportPlan } from '#core/types/report-plan.ts'
import { buildReport } from './build-report.ts'
import { fixtureSource } from './fixture.test-helper.ts'
import { plain } from './phrase.ts'
import { placeSections } from './section-order.ts'

const build = (plan: Partial<ReportPlan>) =>
  buildReport({ ...fixtureSource(), plan: { ...NO_PLAN, ...plan } }, { language: 'en', generatedAt: '2026-11-23' })

const shown = (id: string, isShown = true) => ({ id, isShown })

describe('placeSections', () => {
  it('keeps a section that no plan names after what comes before it', () => {
    const ids = placeSections({ sections: [shown('limits'), shown('summary')] }).map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual(['limits', 'recommendations', 'summary'])
    expect(new Set(ids).size).toBe(21)
  })

  it('keeps appendices behind the others, and forgets sections that are not there any more', () => {
    const placed = placeSections({ sections: [shown('codebook'), shown('gone'), shown('summary')] })
    expect(placed[0]?.id).toBe('summary')
    expect(placed.findIndex(({ isAppendix }) => isAppendix)).toBe(15)
    expect(placed).toHaveLength(21)
  })
})

describe('a report with a plan', () => {
  it('numbers its sections in their order, and references follow', () => {
    const text = {
      section: 'limits',
      place: 'after',
      language: 'en',
      text: 'See {{section:themes}}.',
      seen: {},
    } as const
    const first = build({ sections: [shown('themes'), shown('summary')], texts: [text] })
    expect(first.sections.slice(0, 2).map(({ id, number }) => [id, number])).toEqual([
      ['themes', '1'],
      ['joint', '2'],
    ])
    expect(JSON.stringify(first)).toContain('See 1.')
    expect(JSON.stringify(build({ texts: [text] }))).toContain('See 9.')
  })

  it('leaves out what is switched off, and tells elsewhere what it would have told', () => {
    const without = build({ sections: [shown('findings', false), shown('codebook', false)] })
    expect(without.sections.map(({ id }) => id)).not.toContain('findings')
    expect(without.sections.map(({ number }) => number)).toContain('E')
    const scales = without.sections.find(({ id }) => id === 'scales')
    const headings = scales?.blocks.flatMap((one) => (one.kind === 'heading' ? plain(one.text) : [])) ?? []
    expect(headings).toContain('Leadership confidence: a clear rise')
  })

  it('prints the evaluators’ text around the data’s, with marks, live figures and quotes', () => {
    const [quote] = fixtureSource().quotes
    const text = `### What to do\n\nOf {{study.people}}, **many** rose by {{scale:confidence.change.mean}}.\n\n- one\n- two\n\n{{quote:${quote?.codingId}}}\n\n{{nothing.there}}`
    const model = build({ texts: [{ section: 'recommendations', place: 'after', language: 'en', text, seen: {} }] })
    const blocks = model.sections.find(({ id }) => id === 'recommendations')?.blocks ?? []
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'quote', 'paragraph'])
    const [, paragraph, , , unknown] = blocks
    expect(paragraph?.kind === 'paragraph' ? plain(paragraph.text) : '').toBe('Of 12 principals, many rose by +0.61.')
    expect(paragraph?.kind === 'paragraph' ? paragraph.text : []).toContainEqual({
      kind: 'text',
      text: 'many',
      mark: 'strong',
    })
    expect(unknown?.kind === 'paragraph' ? plain(unknown.text) : '').toBe('–')
    expect(model.notices).toContain(
      'One figure in the text of “Recommendations” is not known any more; it is printed as –.',
    )
  })

  it('tells how many sentences no longer match their figures', () => {
    const text = 'Up by {{scale:confidence.change.mean}}. Held: {{delivery.held}}.'
    const seen = { 'scale:confidence.change.mean': '+0.50', 'delivery.held': '33' }
    const model = build({ texts: [{ section: 'summary', place: 'before', language: 'en', text, seen }] })
    expect(model.notices).toContain('One sentence of the evaluators was written for other figures than it prints now.')
  })

  it('prints the evaluators’ finding in place of the proposed one, and in the summary', () => {
    const finding = {
      ...{ id: 'f', indicator: 'lead', confidence: 'high' as const, measures: [], quotes: [] },
      texts: [{ language: 'en' as const, text: 'Principals lead with a surer hand.', seen: {} }],
    }
    const model = build({ findings: [finding] })
    const of = (id: string) => JSON.stringify(model.sections.find((one) => one.id === id))
    expect(of('findings')).toContain('Principals lead with a surer hand.')
    expect(of('findings')).toContain('How sure this is: high.')
    expect(of('summary')).toContain('Principals lead with a surer hand.')
  })
})

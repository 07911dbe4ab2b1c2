import { describe, expect, it } from 'vitest'
import { sha256 } from '#core/text/sha256.ts'
import { type Alarm, isOpen } from '#core/types/report-alarm.ts'
import { NO_PLAN, type OwnText, type ReportPlan } from '#core/types/report-plan.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { buildFrom, buildReport } from '../build-report.ts'
import { fixtureSource, PLANTED } from '../fixture.test-helper.ts'
import { protectSource } from '../protect-source.ts'
import { listAlarms } from './list-alarms.ts'

const OPTIONS = { language: 'en', generatedAt: '2026-11-23' } as const

function withPlan(plan: Partial<ReportPlan>, source: ReportSource = fixtureSource()): ReportSource {
  return { ...source, plan: { ...NO_PLAN, ...plan } }
}

function ownText(text: string): OwnText {
  return { section: 'recommendations', place: 'before', language: 'en', text, seen: {} }
}

function alarmsOf(source: ReportSource): readonly Alarm[] {
  const safe = protectSource(source)
  return listAlarms(source, safe, buildFrom(safe, OPTIONS))
}

const terms = (source: ReportSource) =>
  alarmsOf(source).flatMap((alarm) => (alarm.kind === 'term' ? [`${alarm.what}: ${alarm.term}`] : []))

const printed = (source: ReportSource) => JSON.stringify(buildReport(source, OPTIONS))

describe('terms', () => {
  it('are found in quotes, with the joined letters of Hebrew and Arabic, and in the evaluators’ words, and are not printed', () => {
    const text =
      'Gil Marzon wrote from gil@marzon.co.il, call 052-3456789. בקריית שקד ולדלית זה ידוע. Orly Fishbane agrees.'
    const source = withPlan({
      texts: [ownText(text)],
      findings: [
        {
          ...{ id: 'f', indicator: null, confidence: null, measures: [], quotes: [] },
          texts: [{ language: 'en', text: 'As Rina says, {{study.people}} agree.', seen: {} }],
        },
      ],
    })
    expect(terms(source)).toEqual(
      expect.arrayContaining([
        'person: Gil Marzon',
        'email: gil@marzon.co.il',
        'phone: 052-3456789',
        'city: קריית שקד',
        'person: דלית',
        'staff: Orly Fishbane',
        'person: Rina',
      ]),
    )
    const report = printed(source)
    for (const planted of [...PLANTED, 'Marzon', 'gil@', '052-34', 'Fishbane', 'Rina'])
      expect(report).not.toContain(planted)
    expect(report).toContain(' principals agree.')
  })

  it('are open until they are decided; masked everywhere, or kept with a reason', () => {
    const decided = (decision: 'mask' | 'keep') => ({
      ...{ term: 'marzon', decision, reason: 'A street, not the person', coder: 'Noa', at: '2026-11-23T10:00:00Z' },
    })
    const texts = [ownText('On Marzon street.')]
    const of = (source: ReportSource) => alarmsOf(source).find(({ key }) => key === 'marzon')
    const undecided = of(withPlan({ texts }))
    expect(undecided && isOpen(undecided)).toBe(true)
    const masked = of(withPlan({ texts, termDecisions: [decided('mask')] }))
    expect(masked && isOpen(masked)).toBe(false)
    expect(printed(withPlan({ texts, termDecisions: [decided('mask')] }))).toContain('On […] street.')
    expect(printed(withPlan({ texts, termDecisions: [decided('keep')] }))).toContain('On Marzon street.')
  })

  it('that only an evaluator knows are masked once they are named', () => {
    const texts = [ownText('The Blue House helped.')]
    const term = { term: 'Blue House', decision: 'mask', reason: '', coder: null, at: '2026-11-23' } as const
    expect(terms(withPlan({ texts, termDecisions: [term] }))).toContain('added: Blue House')
    expect(printed(withPlan({ texts, termDecisions: [term] }))).toContain('The […] helped.')
  })

  it('are ids of the roster where people go by pseudonyms', () => {
    const source = fixtureSource()
    const texts = [ownText('See ID-4471.')]
    const found = terms(withPlan({ texts }, { ...source, identifying: { ...source.identifying, ids: ['ID-4471'] } }))
    expect(found).toContain('id: ID-4471')
  })
})

describe('quotes', () => {
  const quotesOf = (source: ReportSource) => alarmsOf(source).flatMap((one) => (one.kind === 'quote' ? [one] : []))

  it('are open until their words are approved, and again when the words change', () => {
    const source = fixtureSource()
    const [first] = quotesOf(source)
    if (first === undefined) throw new Error('the fixture prints quotes')
    const decision = {
      ...{ coding: first.coding, decision: 'approved' as const, textSha256: sha256(first.words) },
      ...{ coder: 'Noa', at: '2026-11-23' },
    }
    const approved = withPlan({ quoteDecisions: [decision] })
    expect(quotesOf(approved).map(({ coding }) => coding)).not.toContain(first.coding)
    const document = source.quotes.find(({ codingId }) => codingId === first.coding)
    const redacted = withPlan({
      quoteDecisions: [decision],
      redactions: [
        {
          ...{ id: 'r', document: document?.documentId ?? '', instead: 'something' },
          startCodePoint: (document?.startCodePoint ?? 0) + 5,
          endCodePoint: (document?.startCodePoint ?? 0) + 9,
        },
      ],
    })
    const again = quotesOf(redacted).find(({ coding }) => coding === first.coding)
    expect(again).toMatchObject({ hasChanged: true })
    expect(again?.words).toContain('[something]')
  })

  it('that were refused are not printed through another coding of the same passage, unless that was approved itself', () => {
    const source = fixtureSource()
    const [first] = quotesOf(source)
    const quote = source.quotes.find(({ codingId }) => codingId === first?.coding)
    if (quote === undefined) throw new Error('the fixture prints quotes')
    const longer = { ...quote, codingId: 'other', coder: 'Amal', endCodePoint: quote.endCodePoint + 5 }
    const twice = { ...source, quotes: [...source.quotes, { ...longer, text: `${quote.text} Yes.` }] }
    const refused = { coding: quote.codingId, decision: 'refused', textSha256: '', coder: null, at: '' } as const
    const texts = [ownText('{{quote:other}}')]
    const words = quote.text.slice(0, 30)
    expect(printed(withPlan({ quoteDecisions: [refused], texts }, twice))).not.toContain(words)
    const approved = { ...refused, coding: 'other', decision: 'approved' } as const
    expect(printed(withPlan({ quoteDecisions: [refused, approved], texts }, twice))).toContain(words)
  })

  it('that were refused are printed nowhere, whatever asks for them', () => {
    const [first] = quotesOf(fixtureSource())
    if (first === undefined) throw new Error('the fixture prints quotes')
    const refused = { coding: first.coding, decision: 'refused', textSha256: '', coder: null, at: '' } as const
    const source = withPlan({ quoteDecisions: [refused], texts: [ownText(`{{quote:${first.coding}}}`)] })
    const model = buildReport(source, OPTIONS)
    expect(JSON.stringify(model)).not.toContain(first.words.slice(0, 30))
    expect(JSON.stringify(model)).not.toContain('{{')
    expect(model.notices).toContain('One quote in the text of “Recommendations” may not be printed and was left out.')
  })

  it('make the report a draft that says so', () => {
    const model = buildReport(fixtureSource(), OPTIONS)
    const count = quotesOf(fixtureSource()).length
    expect(model.facts[0]).toEqual({
      label: 'Draft',
      text: [{ kind: 'text', text: `${count} quotes have not been approved` }],
    })
  })
})

describe('combinations', () => {
  const study = fixtureSource().study
  const cases = study.cases.map((one, i) => ({
    ...one,
    attributes: {
      city: i < 6 ? 'Kiryat Shaked' : 'Tel Oren',
      gender: i % 6 === 0 ? 'female' : 'male',
      years_in_post: `${i}`,
    },
  }))
  const source = { ...fixtureSource(), study: { ...study, cases } }
  const keep = { term: 'Tel Oren', decision: 'keep', reason: 'The funder knows', coder: null, at: '' } as const
  const combined = (text: string, plan: Partial<ReportPlan> = {}) =>
    alarmsOf(withPlan({ texts: [ownText(text)], ...plan }, source)).flatMap((one) =>
      one.kind === 'combination' ? [[one.fits, one.values.map(({ value }) => value).join(' + ')]] : [],
    )

  it('tell of the only woman principal of a city, once the city is printed', () => {
    const text = 'The only woman principal in Tel Oren said so.'
    expect(combined(text, { termDecisions: [keep] })).toEqual([[1, 'Tel Oren + female']])
    expect(combined(text)).toEqual([[2, 'female']])
  })

  it('are only those that fit fewer than five', () => {
    expect(combined('Men in Tel Oren agree.', { termDecisions: [keep] })).toEqual([])
    expect(combined('He led for 7 years; 30 students joined.')).toEqual([[1, '7']])
    expect(combined('All principals agree.')).toEqual([])
  })

  it('join what one person says in several quotes', () => {
    const [a, b] = source.quotes
    if (a === undefined || b === undefined) throw new Error('the fixture has quotes')
    const said = [
      { ...a, casePseudonym: 'P01', text: 'As a woman in this town I had to speak up twice before anybody heard.' },
      { ...b, casePseudonym: 'P01', text: 'A man would not have been asked whether he can read a table of marks.' },
    ]
    const alarms = alarmsOf({ ...source, quotes: said })
    const [found] = alarms.filter(({ kind }) => kind === 'combination')
    expect(found).toMatchObject({ fits: 2, values: [{ attribute: 'gender', value: 'female' }] })
  })
})

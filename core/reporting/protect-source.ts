import type { QuoteMark } from '#core/types/quote-mark.ts'
import type { ReportPlan } from '#core/types/report-plan.ts'
import type { CandidateQuote, CodebookEntry, ReportSource } from '#core/types/report-source.ts'
import type { AttributeGroups } from '#core/types/score-details.ts'
import { outsideTokens } from '../text/live-tokens.ts'
import { printQuotes } from './alarms/print-quotes.ts'
import { makeProtector, type Protector } from './alarms/protector.ts'
import { type QuoteState, quoteStates } from './alarms/quote-state.ts'
import { hasUnwritable, withoutUnwritable } from './characters.ts'
import { coachOrder } from './coach-slots.ts'
import { type Mask, OMISSION } from './mask-terms.ts'
import type { Words } from './words/en.ts'

export interface ProtectedSource {
  readonly source: ReportSource
  readonly protector: Protector
  /** All quotes as they would be printed, also those that were refused. */
  readonly quotes: readonly CandidateQuote[]
  readonly stateOf: (quote: CandidateQuote) => QuoteState
  /** By coding id: where a quote is printed otherwise than it stands in its document. */
  readonly marks: ReadonlyMap<string, readonly QuoteMark[]>
  /** Coding ids of the quotes in which something was masked. */
  readonly maskedQuotes: ReadonlySet<string>
  /** Kinds of other text in which something was masked. */
  readonly maskedPlaces: readonly (keyof Words['notices']['places'])[]
  /** Whether characters were left out that no file can hold. */
  readonly hadUnwritable: boolean
}

/** The source with no identifying term left in any text that a report could print, and without the quotes that were refused. */
export function protectSource(given: ReportSource): ProtectedSource {
  const source = withoutUnwritable(given)
  const protector = makeProtector(source)
  const { mask, maskSpoken } = protector
  // Places count in the documents as they are, so from the quotes as they were given.
  const printable = printQuotes(given, protector)
  const quotes = printable.map(({ quote }) => namelessQuote(quote, mask))
  const stateOf = quoteStates(source.plan.quoteDecisions, quotes)
  const codebook = source.codebook.map((entry) => maskEntry(entry, mask))
  const study = maskStudy(source.study, mask)
  const plan = maskPlan(source.plan, maskSpoken)
  const comparison = {
    ...source.comparison,
    measures: source.comparison.measures.map((measure) => ({ ...measure, label: mask(measure.label) })),
  }
  const places = {
    title: changed(source.study.study, study.study),
    label: changed(labelsOf(source.study), labelsOf(study)) || changed(source.comparison.measures, comparison.measures),
    item: changed(source.study.instruments, study.instruments),
    codebook: changed(source.codebook, codebook),
    ownText: changed([source.plan.texts, source.plan.findings], [plan.texts, plan.findings]),
  }
  return {
    source: {
      ...source,
      ...{ study, comparison, codebook, plan },
      groups: maskGroups(source, mask),
      quotes: quotes.filter((quote) => stateOf(quote) !== 'refused'),
    },
    ...{ protector, quotes, stateOf },
    marks: new Map(printable.map(({ quote, marks }) => [quote.codingId, marks])),
    hadUnwritable: hasUnwritable(given),
    maskedQuotes: new Set(
      printable.filter(({ marks }) => marks.some(({ kind }) => kind === 'masked')).map(({ quote }) => quote.codingId),
    ),
    maskedPlaces: (['title', 'label', 'item', 'codebook', 'ownText'] as const).filter((place) => places[place]),
  }
}

/** Groups that are people or places are told by a number: coaches by theirs in the report, others by their place. */
function maskGroups({ groups, study }: ReportSource, mask: Mask): ReportSource['groups'] {
  const coaches = coachOrder(study)
  const staff = new Map(study.staff.map(({ id, name }) => [name, id]))
  const all = Object.values(groups).flat()
  const placeOf = (attribute: string, group: string) => {
    const rows = all.flatMap((one) => (one.attribute === attribute ? one.groups : []))
    return [...new Set(rows.map((row) => row.group))].indexOf(group)
  }
  const numbered = (attribute: string, group: string | null) => {
    if (group === null || !mask(group).includes(OMISSION)) return group
    const coach = coaches.indexOf(staff.get(group) ?? group)
    return `${OMISSION}${(coach < 0 ? placeOf(attribute, group) : coach) + 1}`
  }
  const masked = (one: AttributeGroups) => ({
    ...one,
    groups: one.groups.map((row) => ({ ...row, group: numbered(one.attribute, row.group) })),
  })
  return Object.fromEntries(Object.entries(groups).map(([measure, some]) => [measure, some.map(masked)]))
}

/** The evaluators' own words; what stands in `{{…}}` is no text. */
function maskPlan(plan: ReportPlan, mask: Mask): ReportPlan {
  const masked = <T extends { readonly text: string }>(one: T): T => ({ ...one, text: outsideTokens(one.text, mask) })
  return {
    ...plan,
    texts: plan.texts.map(masked),
    findings: plan.findings.map((finding) => ({ ...finding, texts: finding.texts.map(masked) })),
  }
}

function namelessQuote(quote: CandidateQuote, mask: Mask): CandidateQuote {
  return {
    ...withoutUnwritable(quote),
    casePseudonym: mask(quote.casePseudonym),
    documentPseudonym: mask(quote.documentPseudonym),
  }
}

function maskEntry(entry: CodebookEntry, mask: Mask): CodebookEntry {
  return {
    code: entry.code,
    name: mask(entry.name),
    definition: mask(entry.definition),
    include: mask(entry.include),
    exclude: mask(entry.exclude),
    example: mask(entry.example),
  }
}

function maskStudy(study: ReportSource['study'], mask: Mask): ReportSource['study'] {
  const label = <T extends { readonly label: string }>(one: T): T => ({ ...one, label: mask(one.label) })
  return {
    ...study,
    study: {
      ...study.study,
      title: mask(study.study.title),
      funder: study.study.funder === null ? null : mask(study.study.funder),
    },
    waves: study.waves.map(label),
    instruments: study.instruments.map((instrument) => ({
      ...label(instrument),
      items: instrument.items.map((item) => ({ ...item, text: mask(item.text) })),
    })),
    scales: study.scales.map(label),
    codes: study.codes.map((code) => ({ ...code, name: mask(code.name) })),
    indicators: study.indicators.map(label),
  }
}

function labelsOf(study: ReportSource['study']): unknown {
  return [study.waves, study.scales, study.codes, study.indicators]
}

/** Whether masking put an omission anywhere. */
function changed(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after) && JSON.stringify(after).includes(OMISSION)
}

import type { CandidateQuote, CodebookEntry, IdentifyingTerms, ReportSource } from '#core/types/report-source.ts'
import { type Mask, makeMask, OMISSION, termForms } from './mask-terms.ts'
import { makeTransliteratedMask } from './mask-transliterated.ts'
import type { Words } from './words/en.ts'

export interface ProtectedSource {
  readonly source: ReportSource
  /** Coding ids of the quotes in which something was masked. */
  readonly maskedQuotes: ReadonlySet<string>
  /** Kinds of other text in which something was masked. */
  readonly maskedPlaces: readonly (keyof Words['notices']['places'])[]
}

/** The source with no identifying term left in any text that a report could print. */
export function protectSource(source: ReportSource): ProtectedSource {
  const terms = allTerms(source)
  const mask = makeMask(terms)
  const maskSpoken = makeTransliteratedMask(termForms(terms))
  const quotes = source.quotes.map((quote) => maskQuote(quote, (text) => maskSpoken(mask(text)), mask))
  const codebook = source.codebook.map((entry) => maskEntry(entry, mask))
  const study = maskStudy(source.study, mask)
  const comparison = {
    ...source.comparison,
    measures: source.comparison.measures.map((measure) => ({ ...measure, label: mask(measure.label) })),
  }
  const places = {
    title: changed(source.study.study, study.study),
    label: changed(labelsOf(source.study), labelsOf(study)) || changed(source.comparison.measures, comparison.measures),
    item: changed(source.study.instruments, study.instruments),
    codebook: changed(source.codebook, codebook),
  }
  return {
    source: { ...source, study, comparison, quotes, codebook },
    maskedQuotes: new Set(quotes.filter(({ text }, i) => text !== source.quotes[i]?.text).map((q) => q.codingId)),
    maskedPlaces: (['title', 'label', 'item', 'codebook'] as const).filter((place) => places[place]),
  }
}

/** The terms given, and every name that the study itself holds. */
function allTerms({ identifying, study }: ReportSource): IdentifyingTerms {
  const attribute = (wanted: string) => study.cases.flatMap(({ attributes }) => attributes[wanted] ?? [])
  return {
    names: identifying.names,
    schools: [...identifying.schools, ...study.sites.map((site) => site.name), ...attribute('school')],
    cities: [...identifying.cities, ...study.sites.flatMap(({ city }) => city ?? []), ...attribute('city')],
    colleagues: [...identifying.colleagues, ...study.staff.map((staff) => staff.name)],
  }
}

function maskQuote(quote: CandidateQuote, maskText: Mask, mask: Mask): CandidateQuote {
  return {
    ...quote,
    text: maskText(quote.text),
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

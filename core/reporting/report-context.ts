import type { CandidateQuote, ReportSource } from '#core/types/report-source.ts'
import { type QuoteState, quoteStates } from './alarms/quote-state.ts'
import { type ChosenQuote, chooseQuotes } from './choose-quotes.ts'
import { type Context, makeContext } from './context.ts'
import { type LiveFigure, listFigures } from './live-figures/list-figures.ts'
import type { ReportLanguage } from './report-model.ts'
import { numberSections, type SectionId } from './section-order.ts'

/** What every section is written from, with what the evaluators decided. */
export interface ReportContext extends Context {
  /** Of the sections that are printed. */
  readonly numbers: ReadonlyMap<SectionId, string>
  /** By token. */
  readonly live: ReadonlyMap<string, LiveFigure>
  /** By coding id: those that may be printed. */
  readonly quotes: ReadonlyMap<string, CandidateQuote>
  readonly stateOf: (quote: CandidateQuote) => QuoteState
  /** By code id: the quotes that stand for a theme, wherever it is told. */
  readonly chosen: ReadonlyMap<string, readonly ChosenQuote[]>
}

/** Makes the context; the source must already be free of identifying terms. */
export function makeReportContext(source: ReportSource, language: ReportLanguage): ReportContext {
  const context = makeContext(source, language)
  const numbers = numberSections(source.plan, language)
  const states = new Map<CandidateQuote, QuoteState>()
  const tell = quoteStates(source.plan.quoteDecisions, source.quotes)
  const stateOf = (quote: CandidateQuote) => {
    const state = states.get(quote) ?? tell(quote)
    states.set(quote, state)
    return state
  }
  return {
    ...context,
    ...{ numbers, stateOf },
    live: new Map(listFigures(context, numbers).map((one) => [one.token, one])),
    quotes: new Map(source.quotes.map((quote) => [quote.codingId, quote])),
    chosen: chooseForThemes(context, (quote) => stateOf(quote) === 'approved'),
  }
}

/** For every theme in turn, so that many speak; a theme includes those under it. */
function chooseForThemes(context: Context, isApproved: (quote: CandidateQuote) => boolean): ReportContext['chosen'] {
  const { source, waves } = context
  const codings = new Map(source.study.codings.map((coding) => [coding.id, coding]))
  const spoken = new Map<string, number>()
  const inWaves = waves ?? [source.study.waves[0]?.id ?? '']
  const named = new Set(source.study.indicators.flatMap(({ codes }) => codes))
  const told = source.study.codes.filter(({ id, parent }) => parent === null || named.has(id))
  return new Map(
    told.map(({ id }) => {
      const family = new Set(descendants(context, id))
      const candidates = source.quotes.filter(({ code }) => family.has(code))
      return [id, chooseQuotes(candidates, codings, inWaves, spoken, isApproved)]
    }),
  )
}

/** A code and all under it; parents stand before their children. */
function descendants(context: Context, id: string): readonly string[] {
  const family = new Set([id])
  for (const code of context.source.study.codes)
    if (code.parent !== null && family.has(code.parent)) family.add(code.id)
  return [...family]
}

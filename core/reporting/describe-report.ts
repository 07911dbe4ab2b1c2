import { sha256 } from '#core/text/sha256.ts'
import type { QuoteOutline, ReportDescription, TextState } from '#core/types/report-description.ts'
import type { OwnText, PlannedFinding } from '#core/types/report-plan.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { listAlarms } from './alarms/list-alarms.ts'
import { type BuiltReport, buildFrom } from './build-report.ts'
import { type Context, inLanguage, labelOf, waveLabel } from './context.ts'
import { sayPath } from './evidence/say-path.ts'
import { placedFigures } from './figures-in.ts'
import { proposeFindings } from './findings/propose.ts'
import { restTokens, saidTokens, seenAsGone } from './findings/rest-tokens.ts'
import { ownSentence } from './findings/told.ts'
import { printed } from './live-figures/list-figures.ts'
import { staleFigures, staleSentences } from './own-text/stale.ts'
import { printToken, problemsOf, writeOwnPhrase } from './own-text/write.ts'
import { plain } from './phrase.ts'
import { type ProtectedSource, protectSource } from './protect-source.ts'
import type { ReportContext } from './report-context.ts'
import type { ReportLanguage } from './report-model.ts'
import { placeSections } from './section-order.ts'
import { readTemplate } from './template/read-template.ts'
import { NO_TEMPLATE, type TemplateRunning } from './template/template-look.ts'

/** Builds the report and tells of it what its builder's screen shows. */
export async function describeReport(source: ReportSource, language: ReportLanguage): Promise<ReportDescription> {
  const safe = protectSource(source)
  const built = buildFrom(safe, { language, generatedAt: '' })
  const { context, model } = built
  const { study } = context.source
  return {
    language,
    stateHash: model.evidence.stateHash,
    sections: placeSections(source.plan).map((one) => ({
      ...one,
      heading: context.w.sections[one.id],
      number: context.numbers.get(one.id) ?? null,
    })),
    texts: source.plan.texts.filter((one) => one.language === language).map((one) => textOutline(context, one)),
    findings: source.plan.findings.map((one) => findingOutline(context, one)),
    proposals: proposals(context),
    indicators: study.indicators.map(({ id, label }) => ({ id, label: inLanguage(label, language) })),
    measures: context.source.comparison.measures.map(({ id, label }) => ({ id, label: inLanguage(label, language) })),
    figures: [...context.live.values()].map((one) => ({
      ...{ token: one.token, about: one.about, says: one.says, prints: printed(one) },
    })),
    quotes: quoteOutlines(source, safe, built),
    alarms: listAlarms(source, safe, built, await runningOf(source)),
    notices: model.notices,
    printed: printedOutlines(built),
  }
}

/** What the template brings to the head and foot of pages; one that cannot be read brings nothing. */
async function runningOf({ plan }: ReportSource): Promise<TemplateRunning> {
  const { template } = plan.look
  const read = template === null ? null : await readTemplate(template.bytes)
  return read?.ok ? read.look.running : NO_TEMPLATE.running
}

function textOutline(context: ReportContext, { section, place, text, seen }: OwnText) {
  return { section, place, text, ...stateOf(context, text, seen) }
}

function stateOf(context: ReportContext, text: string, seen: OwnText['seen']): TextState {
  return { stale: staleSentences(text, seen, (token) => printToken(context, token)), ...problemsOf(context, text) }
}

function findingOutline(context: ReportContext, finding: PlannedFinding): ReportDescription['findings'][number] {
  const own = finding.texts.find(({ language }) => language === context.language)
  const [sentence] = ownSentence(context, finding)
  return {
    ...{ id: finding.id, indicator: finding.indicator, confidence: finding.confidence },
    ...{ measures: finding.measures, quotes: finding.quotes },
    texts: finding.texts.map(({ language, text }) => ({ language, text })),
    prints: sentence === undefined ? null : plain(writeOwnPhrase(context, sentence)),
    state: stateOf(context, own?.text ?? '', own?.seen ?? {}),
    gone: seenAsGone(own ?? finding.texts[0], restTokens(finding)),
    said: staleFigures(saidTokens(finding), own?.seen ?? {}, (token) => printToken(context, token)),
  }
}

function proposals(context: ReportContext): ReportDescription['proposals'] {
  const { w, source } = context
  return proposeFindings(context).map(({ indicator, sureness, text, measures }) => {
    const id = indicator ?? measures[0] ?? ''
    const own = source.study.indicators.find((one) => one.id === indicator)
    const codes = measures.flatMap((one) => (one.startsWith('code:') ? [one.slice('code:'.length)] : []))
    return {
      ...{ indicator, text, measures },
      label: own === undefined ? aboutOf(context, id) : labelOf(context, own.label).text,
      confidence: sureness.level,
      because: w.findings.why[sureness.why],
      prints: plain(writeOwnPhrase(context, text)),
      quotes: codes.flatMap((code) => (context.chosen.get(code) ?? []).map(({ quote }) => quote.codingId)).slice(0, 2),
    }
  })
}

function aboutOf(context: Context, measure: string | null): string {
  if (measure === null) return context.w.evidence.general
  const label = context.source.comparison.measures.find(({ id }) => id === measure)?.label
  return label === undefined ? measure : labelOf(context, label).text
}

/** Every figure that is printed, under the heading where it first stands. */
function printedOutlines({ context, model }: BuiltReport): ReportDescription['printed'] {
  const says = new Map(
    [...context.live.values()].flatMap(({ phrase, says }) =>
      phrase.flatMap((inline) => (inline.kind === 'figure' ? [[inline.evidence.path, says] as const] : [])),
    ),
  )
  const headings = new Map(
    placedFigures(model)
      .toReversed()
      .map(({ section, figure }) => [figure.evidence.path, section?.heading ?? null] as const),
  )
  return model.evidence.figures.map(({ path, measure, text }) => ({
    ...{ path, text, about: aboutOf(context, measure) },
    says: says.get(path) ?? sayPath(context.w, path),
    section: headings.get(path) ?? null,
  }))
}

function quoteOutlines(
  source: ReportSource,
  safe: ProtectedSource,
  { context, quotes }: BuiltReport,
): readonly QuoteOutline[] {
  const numbers = new Map(quotes.map(({ evidence }) => [evidence.coding, evidence.number]))
  const decided = new Map(source.plan.quoteDecisions.map((one) => [one.coding, one]))
  const codes = new Map(context.source.study.codes.map(({ id, name }) => [id, inLanguage(name, context.language)]))
  return safe.quotes.map((quote) => ({
    coding: quote.codingId,
    number: numbers.get(quote.codingId) ?? null,
    state: safe.stateOf(quote),
    decidedBy: decided.get(quote.codingId)?.coder ?? null,
    decidedAt: decided.get(quote.codingId)?.at ?? null,
    textSha256: sha256(quote.text),
    words: quote.text,
    marks: safe.marks.get(quote.codingId) ?? [],
    isMasked: safe.maskedQuotes.has(quote.codingId),
    language: quote.language,
    casePseudonym: quote.casePseudonym,
    wave: waveLabel(context.source, context.language, quote.wave).text,
    code: quote.code,
    codeName: codes.get(quote.code) ?? quote.code,
    document: quote.documentId,
    startCodePoint: quote.startCodePoint,
    endCodePoint: quote.endCodePoint,
  }))
}

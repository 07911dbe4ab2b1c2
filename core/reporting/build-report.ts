import type { ReportSource } from '#core/types/report-source.ts'
import { inLanguage } from './context.ts'
import { printedFigures } from './evidence/printed-figures.ts'
import { count } from './figures.ts'
import { modelLook } from './look/model-look.ts'
import { numberBlocks, type PrintedQuote, quotesOf } from './number-blocks.ts'
import { name, say, words } from './phrase.ts'
import { printDate } from './print-date.ts'
import { type ProtectedSource, protectSource } from './protect-source.ts'
import { makeReportContext, type ReportContext } from './report-context.ts'
import type { PrintedFigure, ReportLanguage, ReportModel } from './report-model.ts'
import { noticesOf, unapproved } from './report-notices.ts'
import { withheldIn } from './sections/withheld.ts'
import { textNotices } from './text-notices.ts'
import { type Written, writeSections } from './write-sections.ts'

export interface ReportOptions {
  readonly language: ReportLanguage
  /** ISO 8601, printed as a date of the report's language; any other text is printed as it is. */
  readonly generatedAt: string
}

/**
 * Writes the report as data. Names, schools and cities are taken out of all the study's texts first, so that
 * nothing below can print one. Never fails: what a study does not have is said in a sentence.
 */
export function buildReport(source: ReportSource, options: ReportOptions): ReportModel {
  return buildFrom(protectSource(source), options).model
}

/** The report, what it was written from, and the quotes it prints in their order. */
export interface BuiltReport {
  readonly model: ReportModel
  readonly context: ReportContext
  readonly quotes: readonly PrintedQuote[]
}

/** As `buildReport`, from a source that is protected already. */
export function buildFrom(safe: ProtectedSource, { language, generatedAt }: ReportOptions): BuiltReport {
  const context = makeReportContext(safe.source, language)
  const first = writeSections(context, NOTHING_YET)
  const numbered = numberBlocks(first)
  const [quotes, withheld] = [quotesOf(numbered), withheldIn(numbered)]
  const facts = factsOf(context, generatedAt, unapproved(context, quotes).length)
  const figures = printedFigures(
    first,
    facts.map(({ text }) => text),
  )
  const notices = [...noticesOf(context, safe, quotes), ...textNotices(context, safe, first)]
  const sections = numberBlocks(writeSections(context, { quotes, figures, notices, withheld }))
  return { model: modelOf(context, { sections, notices, facts, figures }), context, quotes }
}

/** The appendices that speak of the report itself are written when the rest is known. */
const NOTHING_YET: Written = { quotes: [], figures: [], notices: [], withheld: [] }

function modelOf(
  context: ReportContext,
  parts: Pick<ReportModel, 'sections' | 'notices' | 'facts'> & { readonly figures: readonly PrintedFigure[] },
): ReportModel {
  const { language, w, source } = context
  const { sections, notices, facts, figures } = parts
  return {
    language,
    direction: language === 'en' ? 'ltr' : 'rtl',
    studyId: source.study.study.id,
    kind: w.cover.kind,
    title: inLanguage(source.study.study.title, language),
    subtitle:
      context.waves === null
        ? words(w.cover.subtitleOneWave)
        : w.cover.subtitle(context.baselineLabel, context.endLabel),
    facts,
    look: modelLook(source.plan.look, logoAlt(context)),
    contentsHeading: w.cover.contents,
    sections,
    notices,
    evidence: { stateHash: source.methods.projectStateHash, figures },
  }
}

function logoAlt({ w, source, language }: ReportContext): string {
  const { funder } = source.study.study
  return funder === null ? w.look.logo : w.look.logoOf(inLanguage(funder, language))
}

function factsOf({ w, source, language }: ReportContext, generatedAt: string, open: number): ReportModel['facts'] {
  const { funder, grant } = source.study.study
  return [
    ...(open === 0 ? [] : [{ label: w.draft.label, text: words(w.draft.quotes(open)) }]),
    ...(funder === null ? [] : [{ label: w.cover.funder, text: [name(inLanguage(funder, language))] }]),
    ...(grant === null ? [] : [{ label: w.cover.grant, text: [name(grant)] }]),
    {
      label: w.cover.people,
      text: say`${w.counted.principals(count(source.study.cases.length, 'study.cases'))}; ${w.cover.pseudonyms}`,
    },
    { label: w.cover.written, text: [name(printDate(generatedAt, language))] },
  ]
}

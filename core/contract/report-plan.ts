import { type } from '@orpc/contract'
import { z } from 'zod'
import type {
  FigureOutline,
  QuoteOutline,
  ReportDescription,
  ReportDifference,
} from '#core/types/report-description.ts'
import { codingId, documentId, languageCode } from './ids.ts'
import { command, progressTo, query } from './procedure.ts'

/** The outline of the report for its builder's screen: everything but the long lists, which have calls of their own. */
export type ReportOutline = Omit<ReportDescription, 'figures' | 'quotes' | 'alarms' | 'printed' | 'proposals'> & {
  readonly redactions: readonly {
    readonly id: string
    readonly document: string
    readonly startCodePoint: number
    readonly endCodePoint: number
    readonly instead: string
  }[]
  readonly look: {
    readonly accent: string | null
    readonly logoName: string | null
    readonly templateName: string | null
  }
  readonly counts: {
    /** Sentences, in texts and findings, that no longer match their figures. */
    readonly staleSentences: number
    /** Figures named in them that there are not, each as often as a text names it. */
    readonly unknownFigures: number
    /** Quotes in them that are left out. */
    readonly withheldQuotes: number
    /** Findings that rest on what says something else now, or is deleted. */
    readonly shakenFindings: number
    readonly openAlarms: number
    readonly printedQuotes: number
    readonly approvedQuotes: number
  }
}

export type QuoteList = { readonly quotes: readonly QuoteOutline[]; readonly total: number }
export type FigureList = { readonly figures: readonly FigureOutline[]; readonly total: number }

const language = z.object({ language: languageCode })
const section = z.string().min(1).max(50)
const ownText = z.string().max(50_000)
const findingParts = {
  indicator: z.string().max(300).nullable().optional(),
  confidence: z.enum(['high', 'moderate', 'low']).nullable().optional(),
  /** Of the languages named; an empty text is taken out. */
  texts: z.array(z.object({ language: languageCode, text: z.string().max(10_000) })).optional(),
  measures: z.array(z.string().min(1).max(300)).max(50).optional(),
  quotes: z.array(codingId).max(50).optional(),
}
const findingId = z.string().min(1).max(64)
const span = z
  .object({ startCodePoint: z.int().min(0), endCodePoint: z.int().min(1) })
  .refine((value) => value.endCodePoint > value.startCodePoint, 'A redaction needs at least one character.')

export const reportPlanContract = {
  /** Sections, own texts and findings with what no longer holds, counts of what is open. */
  getPlan: query.input(language).output(progressTo(type<ReportOutline>())),
  /** Shows or hides a section, or moves it before another (null: to the end); appendices stay behind the others. */
  setSection: command
    .input(z.object({ id: section, isShown: z.boolean().optional(), before: section.nullable().optional() }))
    .output(type<void>()),
  /** Writes an own text; an empty one is taken out. What its figures print now is kept with it, so the same text again confirms it. */
  saveText: command
    .input(z.object({ section, place: z.enum(['before', 'after']), language: languageCode, text: ownText }))
    .output(type<void>()),
  /** One sentence, as it stands in a text, is right as it prints now; the others of the text are not touched. */
  confirmSentence: command
    .input(
      language.extend({
        sentence: z.string().min(1).max(50_000),
        in: z.union([z.object({ section, place: z.enum(['before', 'after']) }), z.object({ finding: findingId })]),
      }),
    )
    .output(type<void>()),
  /** What the numbers alone would say, for each indicator. */
  proposeFindings: query.input(language).output(type<ReportDescription['proposals']>()),
  addFinding: command.input(z.object(findingParts)).output(type<{ readonly id: string }>()),
  /**
   * Makes findings of proposals, in their order and in all three languages, so that a report in another language has its sentence
   * too. A proposal is named by its indicator, or by its first measure where it has none.
   */
  adoptProposals: command
    .input(language.extend({ keys: z.array(z.string().min(1).max(300)).min(1).max(500) }))
    .output(type<{ readonly ids: readonly string[] }>()),
  /** Changes only what is named. A text is kept with what its figures print now. */
  updateFinding: command.input(z.object({ id: findingId, ...findingParts })).output(type<void>()),
  /** Puts it at a place, counted from 0. */
  moveFinding: command.input(z.object({ id: findingId, to: z.int().min(0).max(1000) })).output(type<void>()),
  removeFinding: command.input(z.object({ id: findingId })).output(type<void>()),
  /** Live figures whose words hold all of the words asked for; of some tokens only, where they are named. */
  listFigures: query
    .input(
      language.extend({
        text: z.string().max(200),
        tokens: z.array(z.string().max(400)).max(2000).optional(),
        limit: z.int().min(1).max(2000),
      }),
    )
    .output(type<FigureList>()),
  /** Quotes as they would be printed: those of the report in their order, or all, by words and theme; or some that are named. */
  listQuotes: query
    .input(
      language.extend({
        which: z.enum(['printed', 'all']),
        text: z.string().max(200),
        code: z.string().max(300).nullable(),
        codings: z.array(codingId).max(2000).optional(),
        limit: z.int().min(1).max(10_000),
      }),
    )
    .output(type<QuoteList>()),
  /** Approves or refuses quotes, for the words that were looked at; null takes it back. Refused when the words are others by now. */
  decideQuote: command
    .input(
      language.extend({
        quotes: z
          .array(z.object({ coding: codingId, textSha256: z.string().length(64) }))
          .min(1)
          .max(2000),
        decision: z.enum(['approved', 'refused']).nullable(),
      }),
    )
    .output(type<void>()),
  addRedaction: command
    .input(z.object({ documentId, span, instead: z.string().max(200) }))
    .output(type<{ readonly id: string }>()),
  removeRedaction: command.input(z.object({ id: z.string().min(1).max(64) })).output(type<void>()),
  /** Masks terms (the default for every alarm), or keeps them with a reason; null takes it back. */
  decideTerm: command
    .input(
      z
        .object({
          terms: z.array(z.string().trim().min(1).max(2000)).min(1).max(2000),
          decision: z.enum(['mask', 'keep']).nullable(),
          reason: z.string().trim().max(2000),
        })
        .refine(({ decision, reason }) => decision !== 'keep' || reason !== '', 'Say why the term may stay.'),
    )
    .output(type<void>()),
  /** What must be decided before the report leaves, and the terms that are decided. */
  listAlarms: query.input(language).output(type<ReportDescription['alarms']>()),
  /** The report as it would be written now against the one that was written last in this language. */
  compareWithLast: query.input(language).output(progressTo(type<ReportDifference>())),
}

import { tokensIn } from '../../text/live-tokens.ts'
import { bullets, heading, paragraph } from '../blocks.ts'
import { joinWords, name, words } from '../phrase.ts'
import { quoteBlock, quoteEvidence } from '../quote-block.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block, Inline, Phrase } from '../report-model.ts'
import { type OwnBlock, type OwnInline, parseOwnText } from './parse.ts'

const QUOTE = 'quote:'

/** An evaluator's text as blocks of the report. Tokens print what the data say now; a quote alone on its line is set as one. */
export function writeOwnText(context: ReportContext, text: string): readonly Block[] {
  return parseOwnText(text).flatMap((block) => writeBlock(context, block))
}

function writeBlock(context: ReportContext, block: OwnBlock): readonly Block[] {
  if (block.kind === 'heading') return [heading(phraseOf(context, block.line), block.level)]
  if (block.kind === 'list')
    return [
      bullets(
        block.items.map((item) => phraseOf(context, item)),
        block.ordered,
      ),
    ]
  const quotes = quotesAlone(block.line)
  if (quotes !== null) return quotes.flatMap((id) => setQuote(context, id))
  const phrase = phraseOf(context, block.line)
  return phrase.length === 0 ? [] : [paragraph(phrase)]
}

/** An evaluator's sentence as a phrase; line breaks in it are spaces. */
export function writeOwnPhrase(context: ReportContext, text: string): Phrase {
  const lines = parseOwnText(text).flatMap((block) => (block.kind === 'list' ? block.items : [block.line]))
  return lines.flatMap((line, i) => [...(i === 0 ? [] : words(' ')), ...phraseOf(context, line)])
}

/** What of a text cannot be printed as it is meant. */
export interface OwnTextProblems {
  readonly unknown: readonly string[]
  /** Tokens of quotes that were refused, or that are not there any more. */
  readonly withheld: readonly string[]
}

export function problemsOf(context: ReportContext, text: string): OwnTextProblems {
  const tokens = tokensIn(text)
  return {
    unknown: tokens.filter((token) => !token.startsWith(QUOTE) && !context.live.has(token)),
    withheld: tokens.filter((token) => token.startsWith(QUOTE) && !context.quotes.has(token.slice(QUOTE.length))),
  }
}

/** What a token prints now, as bare text; null when it is not known, or a quote that may not be printed. */
export function printToken(context: ReportContext, token: string): string | null {
  if (token.startsWith(QUOTE)) return context.quotes.get(token.slice(QUOTE.length))?.text ?? null
  const live = context.live.get(token)
  return live === undefined ? null : live.phrase.map(({ text }) => text).join('')
}

function quotesAlone(line: readonly OwnInline[]): readonly string[] | null {
  const pieces = line.filter((piece) => piece.kind === 'token' || piece.text.trim() !== '')
  const ids = pieces.flatMap((piece) =>
    piece.kind === 'token' && piece.token.startsWith(QUOTE) ? [piece.token.slice(QUOTE.length)] : [],
  )
  return ids.length > 0 && ids.length === pieces.length ? ids : null
}

function setQuote(context: ReportContext, id: string): readonly Block[] {
  const quote = context.quotes.get(id)
  return quote === undefined ? [] : [quoteBlock(context, quote)]
}

function phraseOf(context: ReportContext, line: readonly OwnInline[]): Phrase {
  return joinWords(line.flatMap((piece) => inlinesOf(context, piece)))
}

function inlinesOf(context: ReportContext, piece: OwnInline): readonly Inline[] {
  const mark = piece.mark === undefined ? {} : { mark: piece.mark }
  if (piece.kind === 'text') return [{ kind: 'text', text: piece.text, ...mark }]
  if (piece.token.startsWith(QUOTE)) return quotedWords(context, piece.token.slice(QUOTE.length))
  const live = context.live.get(piece.token)
  if (live === undefined) return words('–')
  return live.phrase.map((inline) => (inline.kind === 'text' ? { ...inline, ...mark } : inline))
}

function quotedWords(context: ReportContext, id: string): readonly Inline[] {
  const quote = context.quotes.get(id)
  if (quote === undefined) return []
  return [{ ...name(`“${quote.text}”`), quote: quoteEvidence(quote) }, ...words(` (${quote.casePseudonym})`)]
}

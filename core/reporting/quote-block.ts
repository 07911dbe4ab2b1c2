import type { CandidateQuote } from '#core/types/report-source.ts'
import { type Context, waveLabel } from './context.ts'
import { name, say } from './phrase.ts'
import type { Phrase, QuoteBlock, QuoteEvidence } from './report-model.ts'

/** A quote set by itself, with whose it is. Words in square brackets stand for others, which is said. */
export function quoteBlock(context: Context, quote: CandidateQuote, counterVoice = false): QuoteBlock {
  return {
    kind: 'quote',
    text: quote.text,
    language: quote.language,
    wave: quote.wave === context.waves?.[1] ? 'end' : 'baseline',
    attribution: attribution(context, quote, counterVoice),
    evidence: quoteEvidence(quote),
  }
}

function attribution(context: Context, quote: CandidateQuote, counterVoice: boolean): Phrase {
  const { w, source, language } = context
  const who = say`${name(quote.casePseudonym)}, ${waveLabel(source, language, quote.wave)}`
  const isShortened = /\[[^\]]+\]/.test(quote.text)
  return say`${who}${isShortened ? `${w.comma}${w.draft.omissions}` : ''}${counterVoice ? `${w.dash}${w.themes.counterVoice}` : ''}`
}

/** Where a quote stands; numbered when the report is whole. */
export function quoteEvidence(quote: CandidateQuote): QuoteEvidence {
  return {
    kind: 'quote',
    number: 0,
    coding: quote.codingId,
    document: quote.documentId,
    documentPseudonym: quote.documentPseudonym,
    casePseudonym: quote.casePseudonym,
    wave: quote.wave,
    code: quote.code,
    startCodePoint: quote.startCodePoint,
    endCodePoint: quote.endCodePoint,
  }
}

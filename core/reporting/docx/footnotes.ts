import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx'
import { COLORS } from '../charts/look.ts'
import { name, say } from '../phrase.ts'
import type { QuoteEvidence } from '../report-model.ts'
import type { Words } from '../words/en.ts'
import { color, type DocxLook } from './look.ts'
import { phraseRuns } from './runs.ts'

export interface Footnotes {
  readonly cite: NonNullable<DocxLook['cite']>
  /** Those cited so far, by number. */
  readonly all: Readonly<Record<number, { readonly children: Paragraph[] }>>
}

/**
 * Footnotes that say where each quote stands. Word counts them in the order of the text, as the report counts its quotes, so that
 * a footnote's number is its quote's in the evidence appendix; a quote printed again is told by that number.
 */
export function makeFootnotes(look: DocxLook, { appendix }: Words): Footnotes {
  const all: Record<number, { readonly children: Paragraph[] }> = {}
  return {
    all,
    cite: (evidence) => {
      const { number } = evidence
      if (all[number] !== undefined)
        return new TextRun({ text: ` [${number}]`, rightToLeft: look.rtl, color: color(COLORS.ink3) })
      all[number] = { children: [note(look, evidence, appendix)] }
      return new FootnoteReferenceRun(number)
    },
  }
}

function note(look: DocxLook, evidence: QuoteEvidence, { document, place }: Words['appendix']): Paragraph {
  const where = name(`${evidence.startCodePoint}–${evidence.endCodePoint}`)
  const words = say` ${document}: ${name(evidence.documentPseudonym)}. ${place}: ${where}.`
  return new Paragraph({
    style: 'FootnoteText',
    bidirectional: look.rtl,
    children: [...look.pieces.runs(phraseRuns(look, words))],
  })
}

import type { FootnoteReferenceRun, TextRun } from 'docx'
import type { QuoteEvidence, ReportModel } from '../report-model.ts'

/** A4 with margins of 25 mm; lengths in twips (1/20 pt). */
export const PAGE = { width: 11906, height: 16838, margin: 1418 } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin
/** The text column in CSS pixels, for pictures. */
export const TEXT_WIDTH_PX = Math.round((TEXT_WIDTH / 1440) * 96)

/** On every computer that opens Word files, in all three scripts. */
export const FONT = 'Arial'

/** Word's language tags. */
export const WORD_LANGUAGES = { en: 'en-GB', he: 'he-IL', ar: 'ar-SA' } as const

/** What every part of the document is written with. */
export interface DocxLook {
  readonly model: ReportModel
  readonly rtl: boolean
  /** The mark that leads to where a quote stands; none in texts that print no quotes. */
  readonly cite?: (evidence: QuoteEvidence) => TextRun | FootnoteReferenceRun
}

/** A colour as Word writes it, without the hash. */
export function color(hex: string): string {
  return hex.slice(1)
}

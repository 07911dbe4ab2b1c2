import type { FootnoteReferenceRun, TextRun } from 'docx'
import type { QuoteEvidence, ReportModel } from '../report-model.ts'
import type { PageLook, TemplateLook } from '../template/template-look.ts'
import type { Pieces } from './pieces.ts'

/** A4 with margins of 25 mm; lengths in twips (1/20 pt). */
const A4: PageLook = {
  ...{ width: 11906, height: 16838, top: 1418, right: 1418, bottom: 1418, left: 1418 },
  ...{ header: 700, footer: 700 },
}

export function pageOf({ template }: Pick<DocxLook, 'template'>): PageLook {
  return template.page ?? A4
}

/** The text column in twips. */
export function textWidth(look: Pick<DocxLook, 'template'>): number {
  const { width, left, right } = pageOf(look)
  return width - left - right
}

/** Twips in CSS pixels, for pictures. */
export function pixels(twips: number): number {
  return Math.round((twips / 1440) * 96)
}

/** On every computer that opens Word files, in all three scripts. */
export const FONT = 'Arial'

/** Word's language tags. */
export const WORD_LANGUAGES = { en: 'en-GB', he: 'he-IL', ar: 'ar-SA' } as const

/** What every part of the document is written with. */
export interface DocxLook {
  readonly model: ReportModel
  readonly rtl: boolean
  readonly template: TemplateLook
  readonly pieces: Pieces
  /** The mark that leads to where a quote stands; none in texts that print no quotes. */
  readonly cite?: (evidence: QuoteEvidence) => TextRun | FootnoteReferenceRun
}

/** A colour as Word writes it, without the hash. */
export function color(hex: string): string {
  return hex.slice(1)
}

import type { ChartSpec } from './charts/chart-spec.ts'
import type { ReportColors } from './look/report-colors.ts'

/** A report as plain data, in one language: what every renderer (HTML, DOCX, later XLSX and PDF) draws. */
export interface ReportModel {
  readonly language: ReportLanguage
  readonly direction: 'ltr' | 'rtl'
  /** The study's id, for file names. */
  readonly studyId: string
  /** Small words above the title: what kind of document this is. */
  readonly kind: string
  readonly title: string
  readonly subtitle: Phrase
  /** Lines under the title: funder, grant, date. */
  readonly facts: readonly { readonly label: string; readonly text: Phrase }[]
  readonly look: ModelLook
  readonly contentsHeading: string
  readonly sections: readonly Section[]
  /** What was left out or masked, for whoever makes the report; also printed in the last appendix. */
  readonly notices: readonly string[]
  /** What the evidence appendix says, for whoever checks the report or compares it with the next one. */
  readonly evidence: ReportEvidence
}

/** What the foundation's own look gives the report. */
export interface ModelLook {
  readonly colors: ReportColors
  readonly logo: ReportLogo | null
  /** A DOCX that holds styles alone, for the Word report. */
  readonly template: Uint8Array | null
}

/** PNG. */
export interface ReportLogo {
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** For those who cannot see it. */
  readonly alt: string
}

export type ReportLanguage = 'en' | 'he' | 'ar'

export interface Section {
  /** Unique in the report, fit for an anchor. */
  readonly id: string
  /** `1`, `2`, … and `A`, `B`, … for appendices. */
  readonly number: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | KeyFiguresBlock
  | TableBlock
  | ChartBlock
  | QuoteBlock
  | NoteBlock

export interface HeadingBlock {
  readonly kind: 'heading'
  /** 3 stands under a section's heading, 4 under that. */
  readonly level: 3 | 4
  readonly text: Phrase
}

/**
 * What a block does not show, so that nobody can be recognised. It tells no size and no value, and where a group may be withheld for
 * another's sake, not which is which: that would narrow down both.
 */
export interface Withheld {
  readonly what: Phrase
  readonly rule: 'small' | 'smallOrDeducible'
}

interface Withholding {
  readonly withheld?: readonly Withheld[]
}

export interface ParagraphBlock extends Withholding {
  readonly kind: 'paragraph'
  readonly text: Phrase
  /** `lead` opens a section in larger type. */
  readonly role: 'lead' | 'body'
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Phrase[]
}

/** Three or four figures that stand large side by side. */
export interface KeyFiguresBlock {
  readonly kind: 'keyFigures'
  readonly items: readonly { readonly value: Phrase; readonly label: Phrase }[]
}

export interface TableBlock extends Withholding {
  readonly kind: 'table'
  /** Counted over the report: 1, 2, … */
  readonly number: number
  readonly caption: Phrase
  /** The first column heads its rows. */
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly notes: readonly Phrase[]
}

export interface Column {
  readonly label: string
  readonly kind: 'text' | 'number'
  /** Share of the width, relative to the other columns; 1 when all are alike. */
  readonly weight: number
}

export type Cell =
  | { readonly kind: 'text'; readonly text: Phrase }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** `[low, high]` or `n of m`: several figures in one cell. */
  | { readonly kind: 'figures'; readonly text: Phrase }

export interface ChartBlock extends Withholding {
  readonly kind: 'chart'
  /** Counted over the report: 1, 2, … */
  readonly number: number
  /** The finding, as a sentence. */
  readonly title: Phrase
  /** What is shown, of whom, how many. */
  readonly subtitle: Phrase
  /** What a reader who cannot see the chart is told. */
  readonly alt: string
  readonly spec: ChartSpec
}

export interface QuoteBlock {
  readonly kind: 'quote'
  readonly text: string
  readonly language: ReportLanguage
  /** Colours the mark beside the quote as the wave is drawn everywhere. */
  readonly wave: 'baseline' | 'end'
  readonly attribution: Phrase
  readonly evidence: QuoteEvidence
}

export interface NoteBlock extends Withholding {
  readonly kind: 'note'
  readonly text: Phrase
}

/** A stretch of a sentence. */
export type Inline = Text | Name | Figure

/** Words of the report's own. */
export interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly mark?: 'strong' | 'emphasis'
}

/** Words of the study (a label, a code, a title): of any language, so kept apart from the words around. */
export interface Name {
  readonly kind: 'name'
  readonly text: string
  /** When it is the words of a quote within a sentence or a cell. */
  readonly quote?: QuoteEvidence
}

/** A number as printed, with the value behind it and where that came from. */
export interface Figure {
  readonly kind: 'figure'
  /** As printed; `–` when there is no value. */
  readonly text: string
  readonly value: number | null
  /** Why there is no value; null when there is one. */
  readonly why: string | null
  readonly evidence: FigureEvidence
}

export type Phrase = readonly Inline[]

export interface FigureEvidence {
  readonly kind: 'figure'
  /** Where the value stands: a path in the comparison, or in the study's rows it was counted from. */
  readonly path: string
  /** The measure's id; null when the figure is of the study as a whole. */
  readonly measure: string | null
  /** Cases (or sites) behind the figure; null where that is the figure itself. */
  readonly n: number | null
  /** Wave ids. */
  readonly waves: readonly string[]
}

export interface QuoteEvidence {
  readonly kind: 'quote'
  /** Counted over the report: 1, 2, … */
  readonly number: number
  readonly coding: string
  readonly document: string
  readonly documentPseudonym: string
  readonly casePseudonym: string
  readonly wave: string
  readonly code: string
  readonly startCodePoint: number
  readonly endCodePoint: number
}

/** The report's figures and the state of the project they are of. */
export interface ReportEvidence {
  readonly stateHash: string
  readonly figures: readonly PrintedFigure[]
}

/** One figure of the report, however often and in whatever form it is printed. */
export interface PrintedFigure {
  /** Its evidence's path: the same figure of the next report has the same. */
  readonly path: string
  readonly measure: string | null
  readonly n: number | null
  readonly waves: readonly string[]
  /** Five digits, a true minus, `–` when it is not known. */
  readonly text: string
}

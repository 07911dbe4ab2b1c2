import { type } from '@orpc/contract'
import { z } from 'zod'
import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import type { PrimaryMeasure } from '#core/types/primary-measure.ts'
import type { Direction } from './coding.ts'
import type { CaseId, DocumentId } from './ids.ts'
import { caseId } from './ids.ts'
import { command, progressTo, query } from './procedure.ts'

/** One case's value of a measure in both waves; null where it has none. */
export type PairedValue = {
  readonly caseId: CaseId
  readonly pseudonym: string
  readonly baseline: number | null
  readonly end: number | null
}

export type Quote = {
  readonly documentId: DocumentId
  readonly caseId: CaseId
  readonly pseudonym: string
  readonly wave: string
  readonly code: string
  readonly coder: string
  readonly text: string
  readonly language: 'he' | 'ar' | 'en'
  readonly startCodePoint: number
  readonly endCodePoint: number
  readonly weight: number | null
  readonly direction: Direction | null
}

/** Which codings a figure of a theme counts: all, those of one direction or of none, or those with a weight. */
export const COUNTED = ['all', 'positive', 'mixed', 'negative', 'none', 'weighted'] as const
export type Counted = (typeof COUNTED)[number]

/** What stands behind a measure: its pairs, and for a code or an indicator's codes the quotes. */
export type MeasureDetail = {
  readonly id: string
  readonly pairs: readonly PairedValue[]
  /** Up to `limit` of each wave, spread over principals. */
  readonly quotes: readonly Quote[]
  readonly quotesTotal: number
  /** The theoretical range of a scale, for the axis. */
  readonly range: { readonly min: number; readonly max: number } | null
}

export const comparingContract = {
  /** The comparison of study-folder.md; kept until the study changes. */
  compare: query.output(progressTo(type<Comparison>())),
  /** What the screens show beyond it; kept until the study changes. */
  details: query.output(progressTo(type<ComparisonDetails>())),
  getMeasure: query
    .input(
      z.object({
        id: z.string().min(1).max(200),
        quotes: z.int().min(0).max(100),
        /** Quotes of one principal alone. */
        of: caseId.optional(),
      }),
    )
    .output(type<MeasureDetail>()),
  /** The codings that a figure of a theme's wave counts, each with its text: as many as the figure says. */
  listCounted: query
    .input(
      z.object({
        id: z.string().min(1).max(200),
        wave: z.enum(['baseline', 'end']),
        counted: z.enum(COUNTED),
      }),
    )
    .output(type<readonly Quote[]>()),
  /** The plan's primary measure, when it was marked, and whether the end was known by then; null when none is marked. */
  getPrimary: query.output(type<PrimaryMeasure | null>()),
  /** Marks a measure as the plan's primary one, in the place of any other; null takes the mark away. */
  setPrimaryMeasure: command
    .input(z.object({ measure: z.string().min(1).max(200).nullable() }))
    .output(type<PrimaryMeasure | null>()),
}

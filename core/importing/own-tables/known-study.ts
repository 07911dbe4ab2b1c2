import type { PlanInstrument } from '../../types/study-plan.ts'

/** A questionnaire without the files that held its answers. */
export type KnownInstrument = Omit<PlanInstrument, 'files'>

export interface KnownCase {
  readonly id: string
  readonly pseudonym: string
  readonly name: string | null
  readonly attributes: Readonly<Record<string, string | null>>
}

/** What a project has, as far as tables that are brought in on their own are read by it and checked against it. */
export interface KnownStudy {
  readonly cases: readonly KnownCase[]
  readonly sites: readonly string[]
  readonly waves: readonly string[]
  /** Of yearly outcomes. */
  readonly measures: readonly string[]
  readonly instruments: readonly KnownInstrument[]
  /** Names that texts have which are no open answers: an answer's text may not take one. */
  readonly transcripts: readonly string[]
}

/** The headers of the roster's attributes, in their order. */
export function knownAttributes({ cases }: KnownStudy): readonly string[] {
  return [...new Set(cases.flatMap(({ attributes }) => Object.keys(attributes)))]
}

export function caseIds({ cases }: KnownStudy): ReadonlySet<string> {
  return new Set(cases.map(({ id }) => id))
}

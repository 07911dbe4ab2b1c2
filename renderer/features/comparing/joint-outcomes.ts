import type { JointCase, JointCell, JointDisplay } from '#core/types/comparison-details.ts'

type Outcome = JointCell['outcomes'][number]

/** The outcomes that any indicator names, each once, in the indicators' order. */
export function jointOutcomes({ indicators }: Pick<JointDisplay, 'indicators'>): readonly string[] {
  return [...new Set(indicators.flatMap(({ outcomes }) => outcomes.map(({ measure }) => measure)))]
}

/** An outcome of a case's school; it is the same under whichever indicator names it. */
export function outcomeOf({ indicators }: Pick<JointCase, 'indicators'>, measure: string): Outcome | undefined {
  return indicators.flatMap(({ outcomes }) => outcomes).find((outcome) => outcome.measure === measure)
}

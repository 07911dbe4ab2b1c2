import type { DoseDetails, DoseKind } from '#core/types/comparison-details.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'

/** A principal with an amount of the programme and a change. */
export type DosePoint = { readonly case: string; readonly x: number; readonly y: number }

/** A dose as the value of a choice: `sessions`, `minutes`, `topic:…`. */
export function doseKey(dose: DoseKind): string {
  return typeof dose === 'string' ? dose : `topic:${dose.topic}`
}

/** Every pair whose dose is known, in the pairs' order. */
export function dosePoints(
  { cases }: Pick<DoseDetails, 'cases'>,
  { pairs }: Pick<ScoreDetails, 'pairs'>,
  dose: DoseKind,
): readonly DosePoint[] {
  const byCase = new Map(cases.map((one) => [one.case, one]))
  return pairs.flatMap((pair) => {
    const found = byCase.get(pair.case)
    if (!found) return []
    const x =
      dose === 'sessions' ? found.sessions : dose === 'minutes' ? found.minutes : (found.topics[dose.topic] ?? 0)
    return x === null ? [] : [{ case: pair.case, x, y: pair.change }]
  })
}

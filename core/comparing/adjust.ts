import { known } from '#core/stats/answer.ts'
import { benjaminiHochberg } from '#core/stats/benjamini-hochberg.ts'
import { holm } from '#core/stats/holm.ts'
import type { Adjusted, CodeMeasure, Figures } from '#core/types/comparison.ts'
import { figures } from './figures.ts'

interface AdjustedFigures {
  holm: number
  bh: number
}

/**
 * Adjusts the primary p values of one kind of measure, in their order. Measures without a p are not in
 * the family, and say why.
 */
export function adjustFamily(family: readonly Figures<{ p: number }>[]): readonly Adjusted[] {
  const ps = family.flatMap((figure) => (figure.why === undefined ? [figure.p] : []))
  const [byHolm, byBh] = [holm(ps), benjaminiHochberg(ps)]
  let next = 0
  return family.map((figure) => {
    if (figure.why !== undefined) return { holm: null, bh: null, why: figure.why }
    const place = next
    next += 1
    return figures<AdjustedFigures>({ holm: known(byHolm[place] ?? 1), bh: known(byBh[place] ?? 1) })
  })
}

/** Codes with their family's adjusted p; given adjusted ones, they are adjusted anew. */
export function adjustCodes(codes: readonly Omit<CodeMeasure, 'adjusted'>[]): readonly CodeMeasure[] {
  const adjusted = adjustFamily(codes.map((code) => code.mcnemar))
  return codes.flatMap(({ density, ...code }, i) =>
    adjusted.slice(i, i + 1).map((one) => ({ ...code, adjusted: one, density })),
  )
}

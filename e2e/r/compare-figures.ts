import type { FlatFigure } from '#core/comparing/reproduce/flat-figures.ts'
import type { PrintedFigure } from './run-reproduce.ts'

/** How a figure of ours stands to R's. */
export type Verdict =
  | { readonly kind: 'exact' }
  | { readonly kind: 'drawn'; readonly errors: number }
  | { readonly kind: 'fitted' }
  | { readonly kind: 'differs'; readonly key: string; readonly ours: FlatFigure['value']; readonly inR: string }

/** Relative, for closed forms; below the floor two numbers are both 0. */
const CLOSE = 1e-9
const FLOOR = 1e-12
/** Omega comes from two programs that climb a likelihood, each until it moves no more. */
const FITTED = 1e-5
/** In standard errors of the difference: of some thousands of figures none should be so far off. */
const MOST_ERRORS = 6

/** Compares each of our figures with R's, and names those of R that we do not have. */
export function compareFigures(
  ours: readonly FlatFigure[],
  inR: ReadonlyMap<string, PrintedFigure>,
  resamples: number,
): readonly Verdict[] {
  const seen = new Set<string>()
  const verdicts = ours.flatMap(({ id, figure, value }): readonly Verdict[] => {
    const whole = `${id}\t${figure}`
    const printed = inR.get(whole)
    seen.add(whole)
    return [printed === undefined ? differs(whole, value, 'not printed') : judge(whole, value, printed, resamples)]
  })
  const extra = [...inR]
    .filter(([key]) => !seen.has(key))
    .map(([key, { value }]) => differs(key, 'not compared', value))
  return [...verdicts, ...extra]
}

function judge(key: string, ours: FlatFigure['value'], printed: PrintedFigure, resamples: number): Verdict {
  const { value, error } = printed
  if (ours === null || typeof ours === 'string') {
    return (ours ?? 'NA') === value ? { kind: 'exact' } : differs(key, ours, value)
  }
  const distance = Math.abs(ours - Number(value))
  const size = Math.max(Math.abs(ours), Math.abs(Number(value)))
  if (distance <= CLOSE * size || distance <= FLOOR) return { kind: 'exact' }
  if (key.endsWith('.omega')) return distance <= FITTED * size ? { kind: 'fitted' } : differs(key, ours, value)
  if (error === null) return differs(key, ours, value)
  const errors = distance / (Math.SQRT2 * Math.max(error, key.endsWith('p') ? 1 / resamples : FLOOR))
  return errors <= MOST_ERRORS ? { kind: 'drawn', errors } : differs(key, ours, `${value} ± ${error}`)
}

function differs(key: string, ours: FlatFigure['value'], inR: string): Verdict {
  return { kind: 'differs', key, ours, inR }
}

import { type Answer, known, unknown } from './answer.ts'
import { sum } from './sum.ts'

/** Arithmetic mean. R: `mean(x)`. */
export function mean(values: readonly number[]): Answer<number> {
  return values.length === 0 ? unknown('no values') : known(sum(values) / values.length)
}

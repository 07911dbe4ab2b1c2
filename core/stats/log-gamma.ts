import jstat from 'jstat'

/** Natural logarithm of the gamma function, x > 0. R: `lgamma(x)`. */
export function logGamma(x: number): number {
  return jstat.jStat.gammaln(x)
}

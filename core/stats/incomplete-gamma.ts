import { logGamma } from './log-gamma.ts'

const MOST_TERMS = 10_000
const PRECISION = 1e-16
/** Stands for a denominator of 0. */
const TINY = 1e-300

/**
 * The upper share Q(a, x) of the regularised incomplete gamma function: a series below a + 1, above it a
 * continued fraction by Lentz's method, so that a tiny tail keeps its digits. R: `pgamma(x, a, lower.tail = FALSE)`.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - front * series(a, x) : front * continuedFraction(a, x)
}

/** The lower share P(a, x) = 1 − Q(a, x), with its own digits where it is tiny. R: `pgamma(x, a)`. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? front * series(a, x) : 1 - front * continuedFraction(a, x)
}

function series(a: number, x: number): number {
  let term = 1 / a
  let total = term
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    term *= x / (a + n)
    total += term
    if (term < total * PRECISION) break
  }
  return total
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let result = d
  for (let i = 1; i <= MOST_TERMS; i += 1) {
    const term = -i * (i - a)
    b += 2
    d = 1 / (term * d + b || TINY)
    c = b + term / c || TINY
    result *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return result
}

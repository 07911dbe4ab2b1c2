/** A stream of pseudo-random whole numbers; the same seed gives the same stream on every machine. */
export interface Generator {
  /** The next 32 bits, [0, 2³²). */
  readonly next: () => number
  /** A whole number in [0, limit), each as likely; limit below 2²¹. */
  readonly below: (limit: number) => number
  /** As many calls of `below(limit)` as the list is long, into the list, in a fraction of their time. */
  readonly fillBelow: (list: Int32Array, limit: number) => void
}

const TWO_32 = 2 ** 32
const WARM_UP = 12

/**
 * The sfc32 generator (Doty-Humphrey, PractRand), its state filled from the seed by splitmix32.
 * All chance in a comparison comes from here, with the seed that the study states.
 */
export function createGenerator(seed: number): Generator {
  const fill = splitmix32(seed)
  const state = Int32Array.of(fill(), fill(), fill(), 1)
  for (let i = 0; i < WARM_UP; i += 1) step(state)
  return {
    next: () => step(state) >>> 0,
    below: (limit) => below(state, limit),
    fillBelow: (list, limit) => {
      for (let i = 0; i < list.length; i += 1) list[i] = below(state, limit)
    },
  }
}

/** The next 32 bits, with a sign. */
function step(state: Int32Array): number {
  const a = state[0] ?? 0
  const b = state[1] ?? 0
  const c = state[2] ?? 0
  const counter = state[3] ?? 0
  const out = (a + b + counter) | 0
  state[3] = counter + 1
  state[0] = b ^ (b >>> 9)
  state[1] = c + (c << 3)
  state[2] = ((c << 21) | (c >>> 11)) + out
  return out
}

function splitmix32(seed: number): () => number {
  let state = (seed ^ Math.floor(seed / TWO_32)) | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) | 0
  }
}

/**
 * The high half of 32 bits times the limit. Low halves that would come once too often are thrown away:
 * without that small numbers come more often. Source: Lemire (2019).
 */
function below(state: Int32Array, limit: number): number {
  let product = (step(state) >>> 0) * limit
  let high = Math.floor(product / TWO_32)
  if (product - high * TWO_32 < limit) {
    const unfair = TWO_32 % limit
    while (product - high * TWO_32 < unfair) {
      product = (step(state) >>> 0) * limit
      high = Math.floor(product / TWO_32)
    }
  }
  return high
}

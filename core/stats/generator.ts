/** A stream of pseudo-random whole numbers; the same seed gives the same stream on every machine. */
export interface Generator {
  /** The next 32 bits, [0, 2³²). */
  readonly next: () => number
  /** A whole number in [0, limit), each as likely; limit below 2³². */
  readonly below: (limit: number) => number
}

const TWO_32 = 2 ** 32
const WARM_UP = 12

/**
 * The sfc32 generator (Doty-Humphrey, PractRand), its state filled from the seed by splitmix32.
 * All chance in a comparison comes from here, with the seed that the study states.
 */
export function createGenerator(seed: number): Generator {
  const fill = splitmix32(seed)
  let [a, b, c, counter] = [fill(), fill(), fill(), 1]
  const next = (): number => {
    const out = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + out
    return out >>> 0
  }
  for (let i = 0; i < WARM_UP; i += 1) next()
  return { next, below: (limit) => below(next, limit) }
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

/** Draws beyond the last whole multiple of `limit` are thrown away: without that small numbers come too often. */
function below(next: () => number, limit: number): number {
  const usable = TWO_32 - (TWO_32 % limit)
  let draw = next()
  while (draw >= usable) draw = next()
  return draw % limit
}

/** A stream of numbers in [0, 1): the only source of chance in the generator. */
export type Random = () => number

/**
 * A named stream of the sample's seed (sfc32, seeded by an FNV-1a hash of the name). Every part of the sample has a
 * stream of its own, so that a change to one part leaves the others as they were.
 */
export function randomStream(seed: number, name: string): Random {
  let a = hash(`${name}/a`) ^ seed
  let b = hash(`${name}/b`)
  let c = hash(`${name}/c`)
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  for (let warmUp = 0; warmUp < 15; warmUp += 1) next()
  return next
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return value
}

/** A standard normal draw (Box–Muller, one of the pair). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}

/** A whole number in [least, most], both included. */
export function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return at(list, Math.floor(random() * list.length))
}

/** A new list in another order (Fisher–Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  const result = [...list]
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const kept = at(result, index)
    result[index] = at(result, other)
    result[other] = kept
  }
  return result
}

/** The entry of a list that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new Error(`no entry ${index} in a list of ${list.length}`)
  return entry
}

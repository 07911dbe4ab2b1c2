import { type CodingNotes, mergeNotes } from './merge-codings.ts'

/** A coding as far as giving it another code goes. */
export interface RecodedCoding extends CodingNotes {
  readonly id: number
  /** Text, coder and bounds in one: two codings of a code at one place cannot be. */
  readonly place: string
}

/** Two codings that become one: what it carries, by the rule of `mergeNotes`, and where the two differed. */
export interface JoinedCoding extends CodingNotes {
  readonly from: number
  readonly into: number
  readonly isMemoJoined: boolean
  readonly isWeightDropped: boolean
  readonly isDirectionMixed: boolean
}

export interface RecodePlan {
  /** Ids of codings that only change their code. */
  readonly moved: readonly number[]
  readonly joined: readonly JoinedCoding[]
}

/**
 * What becomes of codings that get a code which other codings have already. Where the same coder has both on the same words, the one
 * that was there stays and carries what two merged codings carry, its own memo first.
 */
export function planRecode(moving: readonly RecodedCoding[], there: readonly RecodedCoding[]): RecodePlan {
  const known = new Map(there.map((coding) => [coding.place, coding]))
  const moved: number[] = []
  const joined: JoinedCoding[] = []
  for (const coding of moving) {
    const same = known.get(coding.place)
    if (same) joined.push(joinCodings(coding, same))
    else moved.push(coding.id)
  }
  return { moved, joined }
}

function joinCodings(from: RecodedCoding, into: RecodedCoding): JoinedCoding {
  return {
    from: from.id,
    into: into.id,
    ...mergeNotes(into, from),
    isMemoJoined: differ(into.memo, from.memo),
    isWeightDropped: differ(into.weight, from.weight),
    isDirectionMixed: differ(into.direction, from.direction),
  }
}

function differ<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other
}

/** A coding as far as giving it another code goes. */
export interface RecodedCoding {
  readonly id: number
  /** Text, coder and bounds in one: two codings of a code at one place cannot be. */
  readonly place: string
  readonly weight: number | null
  readonly direction: string | null
  readonly memo: string | null
}

/** Two codings that become one: what stays, and what of the one that goes is not kept. */
export interface JoinedCoding {
  readonly from: number
  readonly into: number
  readonly weight: number | null
  readonly direction: string | null
  /** Both memos, the one that stays first; null when neither has any. */
  readonly memo: string | null
  readonly isMemoJoined: boolean
  readonly isWeightDropped: boolean
  readonly isDirectionDropped: boolean
}

export interface RecodePlan {
  /** Ids of codings that only change their code. */
  readonly moved: readonly number[]
  readonly joined: readonly JoinedCoding[]
}

/**
 * What becomes of codings that get a code which other codings have already. Where the same coder has both on the same words, the one
 * that was there stays: it takes weight and direction where it has none, and the other's memo after its own.
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
    weight: into.weight ?? from.weight,
    direction: into.direction ?? from.direction,
    memo: joinMemos(into.memo, from.memo),
    isMemoJoined: into.memo !== null && from.memo !== null && into.memo !== from.memo,
    isWeightDropped: isDropped(into.weight, from.weight),
    isDirectionDropped: isDropped(into.direction, from.direction),
  }
}

function joinMemos(first: string | null, second: string | null): string | null {
  if (first === null || second === null || first === second) return first ?? second
  return `${first}\n\n${second}`
}

function isDropped<T>(kept: T | null, other: T | null): boolean {
  return kept !== null && other !== null && kept !== other
}

import { v7 } from 'uuid'

/** A new id for a row that can travel: time-ordered, so that rows made together lie together in the index. */
export function newUuid(): string {
  return v7()
}

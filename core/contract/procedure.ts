import { eventIterator, oc, type Schema, type } from '@orpc/contract'
import type { Progress } from '#core/types/progress.ts'
import { userErrors } from './errors.ts'

/** How a call behaves, said once: it decides undo and which cached answers it makes stale. */
export type CallMeta = {
  /** A query reads; a command changes the study and is one entry of its history; a session call does neither. */
  readonly call: 'query' | 'command' | 'session'
}

const base = oc.$meta<CallMeta>({ call: 'query' }).errors(userErrors)

/** A call that reads the open study. */
export const query = base.meta({ call: 'query' })

/** A call that changes the open study: journalled, undoable, and every cached query is asked again after it. */
export const command = base.meta({ call: 'command' })

/** A call about the application rather than the study's contents: opening, dialogs, undo itself. */
export const session = base.meta({ call: 'session' })

/** Long work: a stream of progress that ends with its result; ending the stream early cancels the work. */
export function progressTo<Result>(result: Schema<Result, Result>) {
  return eventIterator(type<Progress>(), result)
}

import type Database from 'better-sqlite3'
import type { HistoryLabel } from '#core/contract/study.ts'
import type { Reader } from './connection.ts'

/** One press of undo or redo: the command whose changes it takes back, and the user's command it stands for. */
export type HistoryStep = { readonly target: number; readonly origin: number; readonly label: HistoryLabel }

export type HistoryStacks = {
  readonly undo: readonly HistoryStep[]
  readonly redo: readonly HistoryStep[]
  /** Every command's own step, by its id. */
  readonly labels: ReadonlyMap<number, HistoryStep>
}

type Stacks = { undo: HistoryStep[]; redo: HistoryStep[]; labels: Map<number, HistoryStep>; lastId: number }

type CommandRow = HistoryLabel & { readonly id: number; readonly reverts: number | null }

const known = new WeakMap<Database.Database, Stacks>()

/**
 * What can be undone and redone, read from the log itself, so that both outlive a restart. The log only grows, so each
 * call reads what came since the last one. Not to be called inside a command: a rollback would take entries away.
 */
export function readStacks(db: Reader): HistoryStacks {
  const stacks = known.get(db.sql) ?? { undo: [], redo: [], labels: new Map(), lastId: 0 }
  known.set(db.sql, stacks)
  const rows = db.sql
    .prepare<[number], CommandRow>('select id, kind, detail, reverts from history_command where id > ? order by id')
    .all(stacks.lastId)
  for (const row of rows) take(stacks, row)
  return stacks
}

function take(stacks: Stacks, row: CommandRow): void {
  const origin = row.reverts === null ? null : (stacks.labels.get(row.reverts) ?? null)
  const step: HistoryStep = {
    target: row.id,
    origin: origin?.origin ?? row.id,
    label: origin?.label ?? { kind: row.kind, detail: row.detail },
  }
  stacks.labels.set(row.id, step)
  stacks.lastId = row.id
  // What made the study is not undone: without a study there would be nothing to redo it in.
  if (row.kind === 'study.create') return
  if (row.kind === 'undo') {
    stacks.undo.pop()
    stacks.redo.push(step)
  } else if (row.kind === 'redo') {
    stacks.redo.pop()
    stacks.undo.push(step)
  } else {
    stacks.undo.push(step)
    stacks.redo.length = 0
  }
}

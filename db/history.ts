import type { HistoryEntry, HistoryLabel } from '#core/contract/study.ts'
import type { Reader, Writer } from './connection.ts'
import { readStacks } from './history-stacks.ts'
import { revertChanges } from './revert-changes.ts'
import { UserError } from './user-error.ts'
import { newUuid } from './uuid.ts'

/** What a command is called in the history. `kind` is the call's name in the contract. */
export type CommandInfo = HistoryLabel & { readonly coder: string | null; readonly at: Date }

/**
 * Runs `work` as one entry of the history, in one transaction: all of it happens or nothing. A command that changed
 * nothing leaves no entry.
 */
export function runCommand<T>(db: Reader, info: CommandInfo, work: (writer: Writer) => T): T {
  return journalled(db, info, null, work)
}

/** As `runCommand`, for work that takes seconds: between its steps others get their turn, and it can be stopped. */
export type LongWork = {
  readonly steps: (writer: Writer) => Iterable<unknown>
  /** Aborting it takes everything back and rejects with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Told how many steps are done, as often as others get their turn. */
  readonly onSteps?: ((done: number) => void) | undefined
}

/** Steps are taken for this long before others get their turn. */
const TURN_MS = 30

/**
 * Runs long work as one entry of the history, in one transaction, a few steps at a time. Whoever calls must see to it that nothing
 * else reads or writes through this connection meanwhile. What the entry is called may be known only after a part of the work, in which
 * nothing is changed that the history keeps.
 */
export async function runCommandInSteps(
  db: Reader,
  info: CommandInfo | ((writer: Writer) => Promise<CommandInfo>),
  work: LongWork,
): Promise<void> {
  refuseWithin(db)
  const writer: Writer = { ...db, __writes: true }
  db.sql.exec('begin immediate')
  try {
    const commandId = startCommand(db, typeof info === 'function' ? await info(writer) : info, null)
    let done = 0
    let turnEnds = performance.now() + TURN_MS
    for (const _step of work.steps(writer)) {
      done += 1
      if (performance.now() < turnEnds) continue
      work.onSteps?.(done)
      await new Promise((resolve) => setImmediate(resolve))
      work.signal?.throwIfAborted()
      turnEnds = performance.now() + TURN_MS
    }
    endCommand(db, commandId)
    db.sql.exec('commit')
  } catch (error) {
    // SQLite has taken some failures back itself, a full disk among them.
    if (db.sql.inTransaction) db.sql.exec('rollback')
    throw error
  }
}

/** A command within another would be part of it, and taken back with it. */
function refuseWithin(db: Reader): void {
  if (!db.sql.inTransaction) return
  throw new UserError('conflict', 'Something is being brought in. Wait until it is done, or stop it, and try again.')
}

/** Takes back the newest command that still stands; null when there is none. */
export function undo(db: Reader, by: Pick<CommandInfo, 'coder' | 'at'>): HistoryLabel | null {
  return revertNewest(db, 'undo', by)
}

/** Brings back what undo took back last; null when there is nothing. */
export function redo(db: Reader, by: Pick<CommandInfo, 'coder' | 'at'>): HistoryLabel | null {
  return revertNewest(db, 'redo', by)
}

/** What undo and redo would do next. */
export function nextSteps(db: Reader): { readonly undo: HistoryLabel | null; readonly redo: HistoryLabel | null } {
  const stacks = readStacks(db)
  return { undo: stacks.undo.at(-1)?.label ?? null, redo: stacks.redo.at(-1)?.label ?? null }
}

/** The audit trail, newest first. */
export function listHistory(db: Reader, limit: number, beforeId = Number.MAX_SAFE_INTEGER): readonly HistoryEntry[] {
  const { labels, undo: standing } = readStacks(db)
  const done = new Set(standing.map((step) => step.origin))
  const rows = db.sql
    .prepare<[number, number], HistoryRow>(
      `select id, kind, coder, at, (select count(*) from history_change where command_id = history_command.id) as changes
       from history_command where id < ? order by id desc limit ?`,
    )
    .all(beforeId, limit)
  return rows.map((row) => {
    const origin = labels.get(row.id)
    const action = row.kind === 'undo' ? 'undid' : row.kind === 'redo' ? 'redid' : 'did'
    return {
      id: row.id,
      action,
      kind: origin?.label.kind ?? row.kind,
      detail: origin?.label.detail ?? null,
      coder: row.coder,
      at: row.at,
      changes: row.changes,
      state: action !== 'did' || row.kind === 'study.create' || done.has(row.id) ? 'done' : 'undone',
    }
  })
}

type HistoryRow = { id: number; kind: string; coder: string | null; at: string; changes: number }

function revertNewest(db: Reader, kind: 'undo' | 'redo', by: Pick<CommandInfo, 'coder' | 'at'>): HistoryLabel | null {
  const step = readStacks(db)[kind].at(-1)
  if (!step) return null
  journalled(db, { ...by, kind, detail: null }, step.target, (writer) => revertChanges(writer, step.target))
  return step.label
}

function journalled<T>(db: Reader, info: CommandInfo, reverts: number | null, work: (writer: Writer) => T): T {
  refuseWithin(db)
  return db.sql
    .transaction(() => {
      const commandId = startCommand(db, info, reverts)
      const result = work({ ...db, __writes: true })
      endCommand(db, commandId)
      return result
    })
    .immediate()
}

function startCommand(db: Reader, info: CommandInfo, reverts: number | null): number {
  const { lastInsertRowid } = db.sql
    .prepare('insert into history_command (uuid, kind, detail, coder, at, reverts) values (?, ?, ?, ?, ?, ?)')
    .run(newUuid(), info.kind, info.detail, info.coder, info.at.toISOString(), reverts)
  db.sql.prepare('update history_current set command_id = ?').run(lastInsertRowid)
  return Number(lastInsertRowid)
}

function endCommand(db: Reader, commandId: number): void {
  db.sql.prepare('update history_current set command_id = null').run()
  const changed = db.sql.prepare('select 1 from history_change where command_id = ? limit 1').get(commandId)
  if (!changed) db.sql.prepare('delete from history_command where id = ?').run(commandId)
}

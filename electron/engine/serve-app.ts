import type { AppEvent } from '#core/contract/app.ts'
import { openSqlite } from '#db/sqlite.ts'
import { engine } from './context.ts'
import { keepDraft, listDrafts } from './drafts.ts'
import type { EngineSession } from './engine-session.ts'

export const serveApp = engine.app.router({
  about: engine.app.about.handler(({ context }) => ({
    version: context.session.places.appVersion,
    electron: process.versions.electron ?? null,
    node: process.versions.node,
    sqlite: sqliteVersion(),
  })),
  takeDrafts: engine.app.takeDrafts.handler(({ context: { session } }) => ({
    isFirst: session.isFirstTime('drafts'),
    drafts: listDrafts(session.places.userData),
  })),
  keepDraft: engine.app.keepDraft.handler(({ context, input }) => keepDraft(context.session.places.userData, input)),
  watch: engine.app.watch.handler(({ context, signal }) => events(context.session, signal)),
})

function sqliteVersion(): string {
  const sql = openSqlite(':memory:')
  try {
    return String(sql.prepare('select sqlite_version()').pluck().get())
  } finally {
    sql.close()
  }
}

async function* events(session: EngineSession, signal: AbortSignal | undefined): AsyncGenerator<AppEvent> {
  const waiting: AppEvent[] = []
  let wake = () => {}
  const stop = session.listen((event) => {
    const before = waiting.at(-1)
    // Any number of changes not yet read are one change, of whatever kind when they are of several.
    if (event.kind !== 'changed' || before?.kind !== 'changed') waiting.push(event)
    else if (before.command !== event.command) waiting[waiting.length - 1] = { kind: 'changed' }
    wake()
  })
  signal?.addEventListener('abort', () => wake(), { once: true })
  try {
    while (!signal?.aborted) {
      const event = waiting.shift()
      if (event) yield event
      else
        await new Promise<void>((resolve) => {
          wake = resolve
          if (waiting.length > 0 || signal?.aborted) resolve()
        })
    }
  } finally {
    stop()
  }
}

import { listHistory, redo, undo } from '#db/history.ts'
import { engine } from './context.ts'
import type { EngineSession } from './engine-session.ts'

const history = engine.history

export const serveHistory = history.router({
  undo: history.undo.handler(({ context }) => step(context.session, undo)),
  redo: history.redo.handler(({ context }) => step(context.session, redo)),
  list: history.list.handler(({ context, input }) => listHistory(context.session.project, input.limit, input.beforeId)),
})

function step(session: EngineSession, take: typeof undo): ReturnType<typeof undo> {
  session.checkWritable()
  const label = take(session.project, session.by())
  session.emit({ kind: 'changed' })
  return label
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useEngine } from '../engine/EngineProvider.tsx'
import { refreshAnswers } from '../engine/refresh-answers.ts'
import { useTranscriptImport } from '../features/importing/transcripts/TranscriptImportProvider.tsx'
import { useStudyActions } from '../features/study/StudyActions.tsx'
import { useCommandRegistry } from './commands/CommandsProvider.tsx'

/**
 * Listens to the engine: a change makes every cached answer stale, a menu item runs its command, a study named outside the
 * window is opened, and what was dropped on it is read.
 */
export function EngineEvents(): null {
  const { client } = useEngine()
  const queries = useQueryClient()
  const commands = useCommandRegistry()
  const { open } = useStudyActions()
  const { read } = useTranscriptImport()
  // Reading changes with what is at hand; listening does not begin anew for that.
  const dropped = useRef(read)
  useEffect(() => {
    dropped.current = read
  }, [read])
  useEffect(() => {
    const stop = new AbortController()
    const refresh = refreshAnswers(queries)
    const listen = async () => {
      for await (const event of await client.app.watch(undefined, { signal: stop.signal })) {
        if (event.kind === 'changed') refresh(event.command)
        if (event.kind === 'command') commands.find(event.name)?.run()
        if (event.kind === 'dropped' && event.files.length > 0) void dropped.current(event.files)
        if (event.kind === 'open') void open(event.file)
      }
    }
    listen().catch((error: unknown) => {
      if (!stop.signal.aborted) console.error('The engine stopped sending events', error)
    })
    return () => stop.abort()
  }, [client, queries, commands, open])
  return null
}

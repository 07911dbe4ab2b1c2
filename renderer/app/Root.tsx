import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useEngine } from '../engine/EngineProvider.tsx'
import { TranscriptImportProvider } from '../features/importing/transcripts/TranscriptImportProvider.tsx'
import { OverviewSkeleton } from '../features/study/OverviewSkeleton.tsx'
import { StartScreen } from '../features/study/StartScreen.tsx'
import { StudyActionsProvider } from '../features/study/StudyActions.tsx'
import { EngineEvents } from './EngineEvents.tsx'
import { AppCommands } from './shell/AppCommands.tsx'
import { Shell } from './shell/Shell.tsx'
import { overlayDelay, useAfterPaint } from './useAfterPaint.ts'

/** The application was started with a study to open. */
const isOpening = new URLSearchParams(window.location.search).has('opening')

const PaletteAndKeys = lazy(async () => ({ default: (await import('./palette/PaletteAndKeys.tsx')).PaletteAndKeys }))

/** The start screen until a study is open, then the shell round the screen that the address names. */
export function Root() {
  const { calls } = useEngine()
  const hasPainted = useAfterPaint(overlayDelay)
  const status = useQuery(calls.study.status.queryOptions())
  // Asked together with the status: a study that is opened with the window shows its figures a round sooner.
  usePrefetchQuery(calls.study.overview.queryOptions())
  return (
    <StudyActionsProvider>
      <TranscriptImportProvider>
        {status.data ? (
          <Shell status={status.data}>
            <Outlet />
          </Shell>
        ) : isOpening && status.isPending ? (
          <OverviewSkeleton />
        ) : (
          <StartScreen isStarting={status.isPending} />
        )}
        <AppCommands status={status.data ?? null} />
        <EngineEvents />
        <Suspense fallback={null}>{hasPainted ? <PaletteAndKeys hasStudy={Boolean(status.data)} /> : null}</Suspense>
      </TranscriptImportProvider>
    </StudyActionsProvider>
  )
}

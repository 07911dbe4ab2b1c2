import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'

/**
 * All screens but the first, each fetched when it is first shown. The router does not wait for them: the start screen
 * and the shell are painted before any of them is here.
 */
function fetched(load: () => Promise<ComponentType>): () => ReactNode {
  const Screen = lazy(async () => ({ default: await load() }))
  return () => (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  )
}

export const ImportingScreen = fetched(
  async () => (await import('../features/importing/ImportingScreen.tsx')).ImportingScreen,
)
export const CodingScreen = fetched(async () => (await import('../features/coding/CodingScreen.tsx')).CodingScreen)
export const ComparingScreen = fetched(
  async () => (await import('../features/comparing/ComparingScreen.tsx')).ComparingScreen,
)
export const ReportingScreen = fetched(
  async () => (await import('../features/reporting/ReportingScreen.tsx')).ReportingScreen,
)

import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { StudyScreen } from '../features/study/StudyScreen.tsx'
import { BrokenScreen } from './BrokenScreen.tsx'
import { Root } from './Root.tsx'
import { CodingScreen, ComparingScreen, ImportingScreen, ReportingScreen } from './screens.tsx'

const rootRoute = createRootRoute({ component: Root })

const optionalText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const optionalCount = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : undefined)

/** Leaves out what is not there, so that an address says only what it needs. */
function present<Search extends object>(search: Search): { [Key in keyof Search]?: Exclude<Search[Key], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never
}

const studyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: StudyScreen,
})

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  validateSearch: (search: Record<string, unknown>) =>
    present({ case: optionalText(search.case), view: optionalText(search.view) }),
  component: ImportingScreen,
})

const codingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coding',
  /** One of the views; a document, and the code point in it to show; a code or a memo that is open. */
  validateSearch: (search: Record<string, unknown>) =>
    present({
      view: optionalText(search.view),
      document: optionalText(search.document),
      at: optionalCount(search.at),
      code: optionalText(search.code),
      memo: optionalText(search.memo),
    }),
  component: CodingScreen,
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: (search: Record<string, unknown>) =>
    present({ measure: optionalText(search.measure), view: optionalText(search.view) }),
  component: ComparingScreen,
})

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/report',
  /** One of the views, and what of it is open: a section, a finding, a quote. */
  validateSearch: (search: Record<string, unknown>) =>
    present({
      view: optionalText(search.view),
      section: optionalText(search.section),
      finding: optionalText(search.finding),
      quote: optionalText(search.quote),
    }),
  component: ReportingScreen,
})

/** The window has no address bar: its history is in memory, and Back is a command. */
export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([studyRoute, dataRoute, codingRoute, compareRoute, reportRoute]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
    defaultErrorComponent: ({ error, reset }) => (
      <BrokenScreen error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
    ),
    defaultPendingMs: 300,
    scrollRestoration: false,
  })
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}

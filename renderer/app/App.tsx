import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import type { EngineClient } from '../engine/client.ts'
import { EngineProvider } from '../engine/EngineProvider.tsx'
import { Toaster } from '../ui/overlays/Toaster.tsx'
import { cssVariables, theme } from '../ui/theme.ts'
import { CommandsProvider } from './commands/CommandsProvider.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { AppRouter } from './router.tsx'
import { schemeKey } from './settings/prepare-document.ts'

const schemeManager = localStorageColorSchemeManager({ key: schemeKey })

type AppProps = {
  readonly client: EngineClient
  readonly queryClient: QueryClient
  readonly translator: i18n
  readonly router: AppRouter
}

export function App({ client, queryClient, translator, router }: AppProps) {
  return (
    <I18nextProvider i18n={translator}>
      <DirectionProvider>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={schemeManager}
          defaultColorScheme="auto"
        >
          <ErrorBoundary>
            <QueryClientProvider client={queryClient}>
              <EngineProvider client={client}>
                <CommandsProvider>
                  <RouterProvider router={router} />
                  <Toaster />
                </CommandsProvider>
              </EngineProvider>
            </QueryClientProvider>
          </ErrorBoundary>
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>
  )
}

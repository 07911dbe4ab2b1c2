import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import type { contract } from '#core/contract/index.ts'
import type { DialogRequest } from '../main/messages.ts'
import { EngineSession } from './engine-session.ts'
import { router } from './router.ts'

/** The worker as the unit tests start it: bundled before they begin. */
export const workerUrl = pathToFileURL('out/test-worker/job-worker.js')

/** The real engine on a folder, asked as the window asks it until the test ends; `ask` stands for what the user picks. */
export function startEngine(folder: string, ask: (request: DialogRequest) => readonly string[]) {
  const session = new EngineSession({
    ...{ userData: folder, documents: folder, previews: folder, samples: folder, appVersion: '0.1.0' },
    fonts: fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url)),
    workerUrl,
  })
  onTestFinished(() => session.close())
  const client: ContractRouterClient<typeof contract> = createRouterClient(router, {
    context: {
      session,
      main: {
        ask: async (request) => ask(request),
        tell: () => {},
        print: () => Promise.reject(new Error('no window here')),
      },
    },
  })
  return { client, session }
}

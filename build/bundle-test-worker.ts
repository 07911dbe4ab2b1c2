import { resolve } from 'node:path'
import { build } from 'vite'

/**
 * Bundles the worker for the unit tests, once a run. As separate TypeScript files each worker of each test would first strip two hundred of
 * them of their types, by WebAssembly; and Node 24 now and then crashes when threads that hold such code end (nodejs/node 64500).
 */
export default async function bundleTestWorker(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve('electron/jobs/job-worker.ts'),
      outDir: 'out/test-worker',
      target: 'node24',
      minify: false,
      copyPublicDir: false,
    },
  })
}

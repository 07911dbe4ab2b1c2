import { pathToFileURL } from 'node:url'

/** The worker as the unit tests start it: bundled before they begin. */
export const workerUrl = pathToFileURL('out/test-worker/job-worker.js')

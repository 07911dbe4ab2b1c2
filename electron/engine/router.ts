import { engine } from './context.ts'
import { serveApp } from './serve-app.ts'
import { serveCoding } from './serve-coding.ts'
import { serveComparing } from './serve-comparing.ts'
import { serveHistory } from './serve-history.ts'
import { serveImporting } from './serve-importing.ts'
import { serveReporting } from './serve-reporting.ts'
import { serveStudy } from './serve-study.ts'

/** Every call of the contract, a stage a file. */
export const router = engine.router({
  app: serveApp,
  study: serveStudy,
  history: serveHistory,
  importing: serveImporting,
  coding: serveCoding,
  comparing: serveComparing,
  reporting: serveReporting,
})

import { implement } from '@orpc/server'
import Database from 'better-sqlite3'
import { contract } from '#core/contract/index.ts'

export function createRouter() {
  const os = implement(contract)
  return os.router({
    app: {
      about: os.app.about.handler(() => ({
        version: '0',
        electron: process.versions.electron ?? null,
        node: process.versions.node,
        sqlite: String(new Database(':memory:').prepare('select sqlite_version()').pluck().get()),
      })),
      watch: os.app.watch.handler(async function* () {
        yield { kind: 'changed' as const }
      }),
    },
  })
}

import Database from 'better-sqlite3'

/** The oldest Electron whose Node-API the shipped binary of better-sqlite3 fits. */
const oldestForShippedBinary = 36

/**
 * Opens SQLite: the one place that does. In an older Electron, as where only a package registry is reached, it loads the
 * binary that set-up built for it. That build is kept from plain Node and from newer Electrons: it can end the process
 * when memory is collected while an error is on its way.
 */
export function openSqlite(target: string | Buffer, options: Database.Options = {}): Database.Database {
  const nativeBinding = isOldElectron() ? process.env.THROUGHLINE_SQLITE_BINDING : undefined
  return new Database(target, nativeBinding ? { ...options, nativeBinding } : options)
}

function isOldElectron(): boolean {
  return Number.parseInt(process.versions.electron ?? '999', 10) < oldestForShippedBinary
}

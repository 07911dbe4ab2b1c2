import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Comparison } from '#core/types/comparison.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import * as schema from '#db/schema/index.ts'

/** The sample study as the built command line loads it, and what its `compare --json` prints. */
export function loadSample(): { readonly data: StudyData; readonly comparison: Comparison } {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-r-'))
  try {
    const path = join(folder, 'sample.throughline')
    throughline('load', path, 'samples/grant-267')
    const comparison: Comparison = JSON.parse(throughline('compare', path, '--json'))
    const sql = new Database(path, { readonly: true })
    const data = gatherStudy({ sql, orm: drizzle(sql, { schema }) })
    sql.close()
    return { data, comparison }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function throughline(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['out/main/cli.js', ...words], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(`throughline ${words.join(' ')} failed: ${stderr}`)
  return stdout
}

import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type Ended, editLine, sample, sampleCopy, start, tempFolder, throughline } from './throughline.ts'

const rounds = 20

/**
 * All that a project says, without what differs from one making to the next (ids that travel, times, the row images of the
 * history, which hold them); `absent` when there is none.
 */
function content(path: string): string {
  if (!existsSync(path)) return 'absent'
  const db = new Database(path)
  try {
    const tables = db
      .prepare<[], { name: string }>(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'document_text%'",
      )
      .all()
    const differing = new Set(['uuid', 'at', 'before', 'after'])
    return JSON.stringify(
      tables.map(({ name }) => [
        name,
        db
          .prepare<[], Record<string, unknown>>(`select * from "${name}" order by id`)
          .all()
          .map((row) => Object.entries(row).filter(([column]) => !differing.has(column))),
      ]),
    )
  } finally {
    db.close()
  }
}

/** Starts a load and kills every process of it after so many milliseconds. Says whether it was still running. */
async function killAfter(milliseconds: number, project: string, study: string): Promise<boolean> {
  const child = start('load', project, study)
  const ended = new Promise<boolean>((resolve) => child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')))
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  return ended
}

async function timed(project: string, study: string): Promise<number> {
  const from = performance.now()
  expect((await throughline('load', project, study)).status).toBe(0)
  return performance.now() - from
}

function removeProject(folder: string, name: string): void {
  for (const file of readdirSync(folder)) {
    if (file === name || [`${name}-wal`, `${name}-shm`, `${name}-lock`].includes(file)) rmSync(join(folder, file))
  }
}

test(`killed ${rounds} times at random moments, a load leaves the old project or the new one, sound`, async () => {
  const folder = tempFolder()
  const project = join(folder, 'x.throughline')
  const changed = sampleCopy()
  editLine(changed, 'principals.csv', 2, 'P01,', 'P01,Dr. ')
  editLine(changed, 'survey-baseline.csv', 2, 'he,4,3', 'he,5,1')
  const before = join(tempFolder(), 'before.throughline')
  const whole = await timed(before, sample)
  const old = content(before)
  copyFileSync(before, project)
  const update = await timed(project, changed)
  const updated = content(project)
  expect(updated).not.toBe(old)
  rmSync(join(folder, `${basename(project)} backups`), { recursive: true })

  const checked = tempFolder()
  const checks: Promise<Ended>[] = []
  const seen = { old: 0, new: 0, killed: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const creates = round % 2 === 0
    removeProject(folder, basename(project))
    if (!creates) copyFileSync(before, project)
    // Anywhere in a load's duration, each part of it as often.
    const share = (Math.floor(round / 2) + Math.random()) / (rounds / 2)
    const moment = share * (creates ? whole : update)
    if (await killAfter(moment, project, creates ? sample : changed)) seen.killed += 1
    const found = content(project)
    const [from, to] = creates ? ['absent', old] : [old, updated]
    expect([from, to].includes(found), `round ${round}, killed after ${Math.round(moment)} ms`).toBe(true)
    seen[found === from ? 'old' : 'new'] += 1
    if (found !== 'absent') {
      const left = join(checked, `round-${round}.throughline`)
      copyFileSync(project, left)
      checks.push(throughline('check', left))
    }
  }
  for (const check of await Promise.all(checks)) expect(check).toMatchObject({ status: 0, stderr: '' })
  expect(seen.killed).toBeGreaterThan(rounds / 2)
  expect(seen.old).toBeGreaterThan(0)

  removeProject(folder, basename(project))
  expect((await throughline('load', project, sample)).status).toBe(0)
  expect((await throughline('load', project, changed)).status).toBe(0)
  expect(content(project)).toBe(updated)
  expect(readdirSync(folder).filter((name) => !name.endsWith(' backups'))).toEqual(['x.throughline'])
  for (const name of readdirSync(join(folder, 'x.throughline backups'))) expect(name).toMatch(/\.throughline$/)
})

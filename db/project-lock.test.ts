import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openProject, openProjectReadOnly } from './open.ts'
import { dump, projectFile, refusal, tempFolder } from './project.fixture.ts'
import { lockProject } from './project-lock.ts'

/** Another process that holds the lock until it is killed. */
async function holder(path: string): Promise<ChildProcess> {
  const script = `
    const { lockProject } = await import(${JSON.stringify(join(import.meta.dirname, 'project-lock.ts'))})
    const lock = lockProject(${JSON.stringify(path)})
    process.stdout.write('held')
    setInterval(() => lock, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

test('a project that is open elsewhere says by whom, can be read, and is free once the holder is killed', async () => {
  const path = await projectFile()
  const child = await holder(path)
  try {
    expect(refusal(() => openProject(path))).toBe(
      `open-elsewhere: This study is open elsewhere by ${userInfo().username} on ${hostname()}. Close it there, or open it read-only.`,
    )
    const reader = openProjectReadOnly(path)
    expect(dump(reader).cases).toHaveLength(2)
    reader.close()
  } finally {
    await killed(child)
  }
  expect(existsSync(`${path}-lock`)).toBe(true)
  openProject(path).close()
  expect(readdirSync(dirname(path))).toEqual(['small.throughline'])
})

test('the second opening in one process is refused, and does not take the lock away', async () => {
  const path = await projectFile()
  const project = openProject(path)
  for (let time = 0; time < 3; time += 1) expect(refusal(() => openProject(path))).toMatch(/^open-elsewhere/)
  project.close()
  openProject(path).close()
})

test('a lock file that a power cut has spoilt is no lock', () => {
  const path = join(tempFolder(), 'x.throughline')
  writeFileSync(`${path}-lock`, 'nothing that SQLite knows'.repeat(50))
  const lock = lockProject(path)
  expect(refusal(() => lockProject(path))).toMatch(/^open-elsewhere/)
  lock.release()
  expect(existsSync(`${path}-lock`)).toBe(false)
})

test('of many that come and go at once, never two hold it', async () => {
  const folder = tempFolder()
  const path = join(folder, 'x.throughline')
  const log = join(folder, 'log')
  writeFileSync(log, '')
  const script = `
    import { appendFileSync } from 'node:fs'
    const { lockProject } = await import(${JSON.stringify(join(import.meta.dirname, 'project-lock.ts'))})
    const until = Date.now() + 1000
    while (Date.now() < until) {
      try {
        const lock = lockProject(${JSON.stringify(path)})
        appendFileSync(${JSON.stringify(log)}, '+')
        appendFileSync(${JSON.stringify(log)}, '-')
        lock.release()
      } catch (error) {
        if (error.reason !== 'open-elsewhere') throw error
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 6))
    }`
  const run = () =>
    new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      child.once('exit', (code) => resolve(code))
    })
  expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0])
  const held = readFileSync(log, 'utf8')
  expect(held.length).toBeGreaterThan(10)
  expect(held).toMatch(/^(\+-)+$/)
})

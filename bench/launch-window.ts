import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'

const electron: string = createRequire(import.meta.url)('electron')

export type Launch = {
  /** From starting the process to the paint of the element whose `elementtiming` is the wanted screen. */
  readonly milliseconds: number
  /** Proportional set size of all the application's processes, once it has settled. */
  readonly megabytes: number
}

/** Starts an application, waits for a screen to be painted, measures, and ends it. */
export function launchUntil(app: readonly string[], screen: string): Promise<Launch> {
  return inWindowOf(app, async (page, { started, pid }) => {
    const painted = await paintTime(page, screen)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    return { milliseconds: painted - started, megabytes: proportionalMemory(pid) }
  })
}

/** Starts an application, works in its first window, and ends it. Nothing but the debugger's port is added. */
export async function inWindowOf<T>(
  app: readonly string[],
  work: (page: Page, process: { readonly started: number; readonly pid: number }) => Promise<T>,
): Promise<T> {
  const userData = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const started = Date.now()
  const child = spawn(
    electron,
    [...app, `--user-data-dir=${userData}`, '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  )
  try {
    const browser = await chromium.connectOverCDP(await debuggerUrl(child))
    const page = await firstPage(() => browser.contexts().flatMap((context) => context.pages()))
    const result = await work(page, { started, pid: child.pid ?? 0 })
    await browser.close()
    return result
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function debuggerUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (url) resolve(url)
    })
    child.once('exit', () => reject(new Error(`The application ended before its window opened:\n${said}`)))
  })
}

async function firstPage(pages: () => readonly Page[]): Promise<Page> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [page] = pages()
    if (page) return page
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('No window opened within 15 seconds')
}

/** The wall-clock time of the paint, as the page itself recorded it: when we ask does not matter. */
function paintTime(page: Page, screen: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { identifier, renderTime } = entry as PerformanceEntry & { identifier: string; renderTime: number }
            if (identifier === wanted) resolve(performance.timeOrigin + (renderTime || entry.startTime))
          }
        }).observe({ type: 'element', buffered: true })
      }),
    screen,
  )
}

/** Proportional set size in megabytes of all processes of a group. */
export function proportionalMemory(group: number): number {
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && groupOf(name) === group)
  return own.reduce((sum, pid) => sum + proportionalKilobytes(pid), 0) / 1024
}

function groupOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  } catch {
    // The process ended between the listing and the look.
    return -1
  }
}

function proportionalKilobytes(pid: string): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

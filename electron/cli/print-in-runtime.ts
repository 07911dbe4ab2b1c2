import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { UserError } from '#db/user-error.ts'
import type { PrintPage } from '../engine/render-files.ts'

const linux = process.platform === 'linux'

/**
 * Prints with an Electron started for that: without a window to be seen, on a virtual display where there is none, in a
 * folder of its own that is gone afterwards.
 */
export function printIn(runtime: string, application: string): PrintPage {
  return async (html) => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-print-'))
    try {
      writeFileSync(join(folder, 'page.html'), html)
      await run(onDisplay([runtime, application, `--print-page=${folder}`, ...switches()]))
      return new Uint8Array(readFileSync(join(folder, 'page.pdf')))
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** Root cannot have the sandbox; drawing on paper needs no graphics card. */
function switches(): readonly string[] {
  return ['--disable-gpu', ...(linux && process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
}

function hasDisplay({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  return !linux || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY)
}

/** @throws UserError where there is neither a display nor a virtual one */
export function checkDisplay(env: NodeJS.ProcessEnv): void {
  if (hasDisplay(env) || isOnPath('xvfb-run', env)) return
  throw new UserError(
    'file-missing',
    'A PDF cannot be printed here: there is no display, and no virtual one. Install xvfb, or choose other formats.',
  )
}

function onDisplay(command: readonly string[]): readonly string[] {
  return hasDisplay(process.env) ? command : ['xvfb-run', '-a', ...command]
}

function isOnPath(program: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  return PATH.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}

function run([program = '', ...words]: readonly string[]): Promise<void> {
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve()
      if (process.env.THROUGHLINE_DEBUG) process.stderr.write(said)
      reject(
        new UserError(
          'file-missing',
          `A PDF cannot be printed here: Electron ended early (${code}). Set THROUGHLINE_DEBUG=1 to see what it said, or choose other formats.`,
        ),
      )
    })
  })
}

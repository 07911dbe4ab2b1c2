import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The build to try; another one than the working tree's by THROUGHLINE_OUT. */
const program = join(process.env.THROUGHLINE_OUT ?? join(root, 'out'), 'main', 'cli.js')

export const sample = join(root, 'samples', 'grant-267')

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Starts the built command line as a process of its own, the leader of its group. */
export function start(...words: readonly string[]): ChildProcess {
  if (!existsSync(program)) throw new Error('There is no build: run `npm run build` first.')
  return spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
}

/** Runs the command line to its end. */
export function throughline(...words: readonly string[]): Promise<Ended> {
  const child = start(...words)
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...output }))
  })
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests of the file are over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
  folders.push(folder)
  return folder
}

/** A copy of the sample study that may be spoilt. */
export function sampleCopy(): string {
  const folder = join(tempFolder(), 'study')
  cpSync(sample, folder, { recursive: true })
  return folder
}

/** Changes one line (from 1) of a file of the study. */
export function editLine(folder: string, file: string, line: number, from: string, to: string): void {
  const path = join(folder, file)
  const lines = readFileSync(path, 'utf8').split('\n')
  const old = lines[line - 1]
  if (!old?.includes(from)) throw new Error(`${file}:${line} has no ${from}`)
  lines[line - 1] = old.replace(from, to)
  writeFileSync(path, lines.join('\n'))
}

// Small helpers for the set-up scripts. They use nothing but Node's own modules, since they run before
// anything is installed, on the machine's Node and on the project's.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '')
export const nodeModules = join(root, 'node_modules')
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'throughline')

/** One line on standard error about what is being done: standard output belongs to the command itself. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Ends the script with a plain sentence and status 1. */
export function fail(line) {
  say(line)
  process.exit(1)
}

/** The environment in which the project's own Node and tools come first. */
export function projectEnv(extra = {}) {
  const env = { ...process.env, PATH: `${join(nodeModules, '.bin')}${delimiter}${process.env.PATH ?? ''}`, ...extra }
  delete env.ELECTRON_RUN_AS_NODE
  return env
}

/** Runs a command with its output shown; returns its exit status. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32'
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: projectEnv(), shell, ...options })
  if (result.error) say(`${command}: ${result.error.message}`)
  return result.status ?? 1
}

/** Runs a command quietly; its output is shown only if it fails. */
export function runQuietly(command, args, options = {}) {
  const shell = process.platform === 'win32'
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: projectEnv(), shell, ...options })
  if (result.status !== 0) say(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`)
  return result.status ?? 1
}

/** Starts a command and resolves to its exit status; the interrupt key reaches the child through the terminal. */
export function start(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: projectEnv(), ...options })
    child.on('error', (error) => {
      say(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Whether a program is on the PATH. */
export function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, program)))
}

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

export const projectNode = join(nodeModules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

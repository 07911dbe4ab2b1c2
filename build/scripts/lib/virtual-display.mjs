// A program that drives the window: on this display, or on a virtual one.
import { hasDisplay, onPath, projectNode, start } from './run.mjs'

/** Runs a script of the project's in its own Node. `always` asks for a virtual display even where there is a real one. */
export function runWithDisplay(args, { always = false } = {}) {
  const virtual = process.platform === 'linux' && (!hasDisplay || (always && onPath('xvfb-run')))
  const command = [projectNode, ...args]
  const wrapped = virtual ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...command] : command
  return start(wrapped[0], wrapped.slice(1))
}

import { statSync } from 'node:fs'
import type { AppEvent } from '#core/contract/app.ts'
import type { CoderId } from '#core/contract/ids.ts'
import type { Project, Writer } from '#db/connection.ts'
import { type CommandInfo, type LongWork, runCommand, runCommandInSteps } from '#db/history.ts'
import { UserError } from '#db/user-error.ts'

/** Where the engine finds things, told by whoever starts it. */
export type EnginePlaces = {
  readonly userData: string
  readonly documents: string
  readonly previews: string
  readonly samples: string
  /** Laid out as `@fontsource` is. */
  readonly fonts: string
  readonly appVersion: string
  readonly workerUrl: URL
}

/**
 * The engine's one piece of state: which project is open and who is coding. Everything else is in the project file.
 */
export class EngineSession {
  readonly places: EnginePlaces
  #project: Project | null = null
  #inode: number | null = null
  #coder: CoderId | null = null
  #running: Promise<void> | null = null
  #closing = new AbortController()
  readonly #listeners = new Set<(event: AppEvent) => void>()
  readonly #unheard: AppEvent[] = []
  readonly #asked = new Set<string>()

  constructor(places: EnginePlaces) {
    this.places = places
  }

  /** @throws UserError `no-study-open` */
  get project(): Project {
    if (!this.#project) throw new UserError('no-study-open', 'No study is open. Open one first.')
    return this.#project
  }

  get openProject(): Project | null {
    return this.#project
  }

  /** Aborted when the study that is open now closes: what a worker finds out about it after that is nobody's. */
  get closing(): AbortSignal {
    return this.#closing.signal
  }

  open(project: Project): void {
    this.close()
    this.#project = project
    this.#inode = inodeOf(project.path)
    this.#coder = firstCoder(project)
    this.emit({ kind: 'changed' })
  }

  close(): void {
    this.#closing.abort(new DOMException('The study was closed', 'AbortError'))
    this.#closing = new AbortController()
    this.#project?.close()
    this.#project = null
    this.#coder = null
    this.emit({ kind: 'changed' })
  }

  get coder(): { readonly id: CoderId; readonly name: string } | null {
    if (!this.#coder || !this.#project) return null
    const find = this.#project.sql.prepare<[string], { name: string }>('select name from coder where uuid = ?')
    const row = find.get(this.#coder)
    return row ? { id: this.#coder, name: row.name } : null
  }

  useCoder(id: CoderId): void {
    this.#coder = id
    this.emit({ kind: 'changed' })
  }

  /** Carries out a command of the contract as one entry of the history, and tells the windows. */
  command<T>(kind: string, detail: string | null, work: (writer: Writer) => T): T {
    this.checkWritable()
    const result = runCommand(this.project, { ...this.by(), kind, detail }, work)
    this.emit({ kind: 'changed', command: kind })
    return result
  }

  /** A command that takes seconds: every other call waits until it is done or was stopped, and sees all of it or nothing. */
  async commandInSteps(kind: string, detail: string | null, work: LongWork): Promise<void> {
    this.checkWritable()
    await this.whenFree()
    const running = runCommandInSteps(this.project, { ...this.by(), kind, detail }, work)
    this.#running = running.catch(() => {})
    try {
      await running
    } finally {
      this.#running = null
      this.emit({ kind: 'changed' })
    }
  }

  /** Whether this was never asked of `what` since the engine started. */
  isFirstTime(what: string): boolean {
    const isFirst = !this.#asked.has(what)
    this.#asked.add(what)
    return isFirst
  }

  async whenFree(): Promise<void> {
    while (this.#running) await this.#running
  }

  by(): Pick<CommandInfo, 'coder' | 'at'> {
    return { coder: this.coder?.name ?? null, at: new Date() }
  }

  /** Writing into a file that was moved or replaced meanwhile would look as if it worked, and be lost. */
  checkWritable(): void {
    const { path, readOnly } = this.project
    if (readOnly) throw new UserError('read-only', 'This study is open read-only, so it cannot be changed here.')
    if (inodeOf(path) !== this.#inode) {
      throw new UserError(
        'file-moved',
        'The study file was moved, renamed or replaced while it was open. Nothing more is written to it: open it again from where it is now.',
      )
    }
  }

  /** Events before the first window listens wait for it: a study to open must not be lost. */
  emit(event: AppEvent): void {
    if (this.#listeners.size === 0 && event.kind === 'open') this.#unheard.push(event)
    for (const listener of this.#listeners) listener(event)
  }

  listen(listener: (event: AppEvent) => void): () => void {
    this.#listeners.add(listener)
    for (const event of this.#unheard.splice(0)) listener(event)
    return () => this.#listeners.delete(listener)
  }
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}

function firstCoder(project: Project): CoderId | null {
  return project.sql.prepare<[], { uuid: CoderId }>('select uuid from coder order by id limit 1').get()?.uuid ?? null
}

import type { Keys } from '#renderer/ui/keys/keys.ts'
import { matchesKeys } from '#renderer/ui/keys/keys.ts'

/** Something the user can do, listed in the palette with its keys. */
export type Command = {
  /** `stage.verb`; the menu calls commands by it. */
  readonly id: string
  readonly title: string
  /** The palette's heading above it. */
  readonly group: string
  readonly keys?: readonly Keys[]
  readonly run: () => void
  /** A command that cannot be done now keeps its place in the palette, greyed. */
  readonly isDisabled?: boolean
  /** Its keys are answered though it is greyed: whether it can be done now is asked where it is done. */
  readonly keysWorkGreyed?: boolean
  /** Its keys work while typing in a field too; by default they are the field's. */
  readonly worksInFields?: boolean
  /** Has keys but is not worth a line in the palette (arrows, Escape). */
  readonly isUnlisted?: boolean
  /** The screen's one action, shown at the end of the top bar. */
  readonly asAction?: 'primary' | 'quiet'
}

export type Layer = 'shell' | 'screen'

export type CommandRegistry = {
  /**
   * Sets the commands of one owner, replacing what it had; an empty list takes them away. The shell's give way to
   * the screen's, whichever came first.
   */
  readonly set: (owner: symbol, commands: readonly Command[], layer?: Layer) => void
  /** For showing: the same list until something in it looks different. To run a command, `find` it. */
  readonly list: () => readonly Command[]
  readonly find: (id: string) => Command | undefined
  /** The command of a key press: of several, the one of the owner that came last. */
  readonly findByKeys: (pressed: KeyboardEvent, isMac: boolean, isInField: boolean) => Command | undefined
  readonly subscribe: (listener: () => void) => () => void
}

export function createCommandRegistry(): CommandRegistry {
  const owners = { shell: new Map<symbol, readonly Command[]>(), screen: new Map<symbol, readonly Command[]>() }
  const listeners = new Set<() => void>()
  let shown: readonly Command[] = []

  const all = () => [...owners.shell.values(), ...owners.screen.values()].flat()
  const newestFirst = (accept: (command: Command) => boolean) => all().findLast(accept)

  return {
    set(owner, commands, layer = 'screen') {
      const byOwner = owners[layer]
      const before = byOwner.get(owner) ?? []
      if (commands.length > 0) byOwner.set(owner, commands)
      else byOwner.delete(owner)
      if (before.length === commands.length && before.every((command, index) => looksSame(command, commands[index]))) {
        // Same to the eye, perhaps with newer closures: looking up finds those, and nothing is drawn again.
        return
      }
      shown = all()
      for (const listener of listeners) listener()
    },
    list: () => shown,
    find: (id) => newestFirst((command) => command.id === id),
    findByKeys: (pressed, isMac, isInField) =>
      newestFirst(
        (command) =>
          (!isInField || command.worksInFields === true) &&
          (command.keys ?? []).some((keys) => matchesKeys(keys, pressed, isMac)),
      ),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function looksSame(one: Command, other: Command | undefined): boolean {
  return (
    other !== undefined &&
    one.id === other.id &&
    one.title === other.title &&
    one.group === other.group &&
    one.isDisabled === other.isDisabled &&
    one.asAction === other.asAction &&
    (one.keys ?? []).join() === (other.keys ?? []).join()
  )
}

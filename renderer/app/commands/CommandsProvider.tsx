import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { isMac } from '#renderer/ui/keys/platform.ts'
import { type Command, type CommandRegistry, createCommandRegistry, type Layer } from './command-registry.ts'

const CommandsContext = createContext<CommandRegistry | null>(null)

/** Holds the commands of all screens and answers their keys. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createCommandRegistry)
  useEffect(() => {
    // Asked before anyone answers: a dialog that Escape closes may be gone by the time the key comes here, and the screen behind
    // it must not go back as well.
    let wasDialogOpen = false
    const look = () => {
      wasDialogOpen = isDialogOpen()
    }
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || wasDialogOpen || isDialogOpen()) return
      const command = registry.findByKeys(event, isMac, isField(event.target))
      if (!command) return
      event.preventDefault()
      if (!command.isDisabled || command.keysWorkGreyed) command.run()
    }
    window.addEventListener('keydown', look, { capture: true })
    window.addEventListener('keydown', answer)
    return () => {
      window.removeEventListener('keydown', look, { capture: true })
      window.removeEventListener('keydown', answer)
    }
  }, [registry])
  return <CommandsContext value={registry}>{children}</CommandsContext>
}

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(CommandsContext)
  if (!registry) throw new Error('useCommandRegistry outside CommandsProvider')
  return registry
}

/** Offers commands for as long as the component is on screen. Where keys meet, the shell's give way to the screen's. */
export function useCommands(commands: readonly Command[], layer: Layer = 'screen'): void {
  const registry = useCommandRegistry()
  const [owner] = useState(() => Symbol('commands'))
  // Before the screen is painted: who sees it can use its keys.
  useLayoutEffect(() => registry.set(owner, commands, layer))
  useLayoutEffect(() => () => registry.set(owner, [], layer), [registry, owner, layer])
}

/** All commands now on offer, drawn again when one appears, goes or looks different. */
export function useCommandList(): readonly Command[] {
  const registry = useCommandRegistry()
  return useSyncExternalStore(registry.subscribe, registry.list)
}

/** While a dialog is open its keys are its own. */
function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null
}

/**
 * A place with its own typing and undo. A read-only text that takes the caret is none: it says so with
 * `data-keys="app"`, and the screen's keys work in it.
 */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('[data-keys="app"]')) return false
  return target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
}

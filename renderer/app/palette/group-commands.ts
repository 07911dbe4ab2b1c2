import type { Command } from '../commands/command-registry.ts'

export type CommandGroup = { readonly group: string; readonly commands: readonly Command[] }

/**
 * Commands under their headings, screens' groups before the shell's (which registers first). Of two with one id the
 * later wins, as it does for keys.
 */
export function groupCommands(commands: readonly Command[]): readonly CommandGroup[] {
  const byId = new Map(commands.map((command) => [command.id, command]))
  const groups = new Map<string, Command[]>()
  for (const command of byId.values()) groups.set(command.group, [...(groups.get(command.group) ?? []), command])
  return [...groups].map(([group, members]) => ({ group, commands: members })).reverse()
}

/** Whether every word of the query begins or is within the title, whatever the case or the order. */
export function matchesQuery(title: string, query: string): boolean {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  const text = fold(title)
  return wanted.every((word) => text.includes(word))
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}

import { type CodebookEntry, codeTextFields } from '../types/codebook.ts'

export interface EntryChange {
  readonly field: 'name' | 'definition' | 'include' | 'exclude' | 'example' | 'color' | 'parent'
  readonly before: string
  readonly after: string
}

/** What a file would do to the codebook. Ids are the codebook's own. */
export interface EntryPlan {
  /** Parents before their children. */
  readonly added: readonly CodebookEntry[]
  readonly changed: readonly { readonly id: string; readonly name: string; readonly changes: readonly EntryChange[] }[]
  readonly same: number
  /** Ids of codes that the file does not have: they stay as they are. */
  readonly untouched: readonly string[]
}

/**
 * A file's codes beside those that are there. The same code is the one with the same travelling id, else with the same id; a REFI-QDA
 * file, whose ids other programs give anew, is matched by name too. An empty text says nothing: what is there stays. The file's codes stand
 * under each other as in the file, which has no circles, so that none can come of it.
 */
export function planCodebook(there: readonly CodebookEntry[], file: readonly CodebookEntry[]): EntryPlan {
  const idOf = matchIds(there, file)
  const known = new Map(there.map((entry) => [entry.id, entry]))
  const used = new Set([...known.keys(), ...file.map(({ id }) => id)])
  for (const { id } of file) if (!idOf.has(id) && known.has(id)) idOf.set(id, freshId(id, used))
  const added: CodebookEntry[] = []
  const changed: EntryPlan['changed'][number][] = []
  let same = 0
  for (const entry of file) {
    const id = idOf.get(entry.id) ?? entry.id
    const parent = entry.parent === null ? null : (idOf.get(entry.parent) ?? entry.parent)
    const before = known.get(id)
    if (!before) {
      added.push({ ...entry, id, parent })
      continue
    }
    const changes = changesOf(before, { ...entry, parent })
    if (changes.length > 0) changed.push({ id, name: before.name, changes })
    else same += 1
  }
  const met = new Set(file.map(({ id }) => idOf.get(id) ?? id))
  return { added, changed, same, untouched: there.map(({ id }) => id).filter((id) => !met.has(id)) }
}

/** An id for a code whose own is another code's. */
function freshId(id: string, used: Set<string>): string {
  let number = 2
  while (used.has(`${id}-${number}`)) number += 1
  used.add(`${id}-${number}`)
  return `${id}-${number}`
}

/** The file's ids to those in the codebook, for codes that are there. */
function matchIds(there: readonly CodebookEntry[], file: readonly CodebookEntry[]): Map<string, string> {
  const byGuid = new Map(there.flatMap((entry) => (entry.guid ? [[entry.guid.toLowerCase(), entry.id] as const] : [])))
  const ids = new Set(there.map(({ id }) => id))
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  const match = (entry: CodebookEntry, id: string | undefined): void => {
    if (id === undefined || matched.has(entry.id) || taken.has(id)) return
    matched.set(entry.id, id)
    taken.add(id)
  }
  for (const entry of file) match(entry, entry.guid && byGuid.get(entry.guid.toLowerCase()))
  for (const entry of file) match(entry, ids.has(entry.id) ? entry.id : undefined)
  for (const entry of file) if (entry.guid) match(entry, onlyNamed(there, entry.name))
  return matched
}

function onlyNamed(entries: readonly CodebookEntry[], name: string): string | undefined {
  const [one, ...more] = entries.filter((entry) => entry.name === name)
  return more.length === 0 ? one?.id : undefined
}

function changesOf(before: CodebookEntry, now: CodebookEntry): readonly EntryChange[] {
  const texts = [...codeTextFields, 'color' as const].flatMap((field) => {
    const [old, said] = [before[field] ?? '', now[field] ?? '']
    return said === '' || said === old ? [] : [{ field, before: old, after: said }]
  })
  if (before.parent === now.parent) return texts
  return [...texts, { field: 'parent' as const, before: before.parent ?? '', after: now.parent ?? '' }]
}

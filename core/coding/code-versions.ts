/** A change of one code's texts, as the history has it. */
export interface CodeEdit {
  /** The entry of the history; rises with time. */
  readonly commandId: number
  readonly kind: string
  readonly coder: string | null
  /** ISO 8601. */
  readonly at: string
  /** An undone change was taken back and stands no more. */
  readonly isUndone: boolean
  /** Field to text; null: the code was made. */
  readonly before: CodeImage | null
  /** Null: unknown, since making keeps no image. */
  readonly after: CodeImage | null
}

export type CodeImage = Readonly<Record<string, string>>

export interface VersionChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What a code said from one change to the next. */
export interface Version {
  readonly id: number
  readonly kind: string
  readonly coder: string | null
  readonly at: string
  readonly changes: readonly VersionChange[]
  readonly state: 'current' | 'earlier' | 'undone'
  readonly codings: readonly string[]
}

/** When a coding got its code: the entry of the history. */
export interface DatedCoding {
  readonly id: string
  readonly commandId: number
}

/** Edits of one person within ten minutes are one change, since texts are kept while they are being typed. */
const ONE_SITTING_MS = 10 * 60 * 1000

/**
 * The versions of a code, newest first, and which codings were made under each. Edits of a sitting with no coding made between them are
 * one version; undone edits are versions of their own, under which no coding was made. A coding made before anything is known of
 * the code belongs to its first version.
 */
export function codeVersions(edits: readonly CodeEdit[], codings: readonly DatedCoding[]): readonly Version[] {
  const standing = joinSittings(
    edits.filter((edit) => !edit.isUndone),
    codings,
  )
  const undone = joinSittings(
    edits.filter((edit) => edit.isUndone && edit.before !== null),
    [],
  ).map((sitting) => toVersion(sitting, 'undone', []))
  const versions = standing.map((sitting, index) => {
    const [from, to] = [sitting.first.commandId, standing[index + 1]?.first.commandId ?? Number.POSITIVE_INFINITY]
    const isMade = ({ commandId }: DatedCoding) => (index === 0 || commandId >= from) && commandId < to
    const state = index === standing.length - 1 ? 'current' : 'earlier'
    return toVersion(
      sitting,
      state,
      codings.filter(isMade).map(({ id }) => id),
    )
  })
  return [...versions, ...undone.filter(({ changes }) => changes.length > 0)].sort((a, b) => b.id - a.id)
}

interface Sitting {
  readonly first: CodeEdit
  readonly last: CodeEdit
}

function joinSittings(edits: readonly CodeEdit[], codings: readonly DatedCoding[]): readonly Sitting[] {
  const sittings: Sitting[] = []
  for (const edit of [...edits].sort((a, b) => a.commandId - b.commandId)) {
    const open = sittings.at(-1)
    const joined = open && isSameSitting(open.last, edit, codings) ? { first: open.first, last: edit } : null
    if (joined) sittings[sittings.length - 1] = joined
    else sittings.push({ first: edit, last: edit })
  }
  // What came to nothing in the end is no version, but for the first.
  return sittings.filter((sitting) => sitting.first.before === null || changesOf(sitting).length > 0)
}

function isSameSitting(before: CodeEdit, next: CodeEdit, codings: readonly DatedCoding[]): boolean {
  if (before.coder !== next.coder) return false
  if (Date.parse(next.at) - Date.parse(before.at) > ONE_SITTING_MS) return false
  return !codings.some(({ commandId }) => commandId >= before.commandId && commandId < next.commandId)
}

function toVersion({ first, last }: Sitting, state: Version['state'], codings: readonly string[]): Version {
  const { commandId, kind, coder } = first
  return { id: commandId, kind, coder, at: last.at, changes: changesOf({ first, last }), state, codings }
}

function changesOf({ first, last }: Sitting): readonly VersionChange[] {
  const { before } = first
  const { after } = last
  if (!before || !after) return []
  return Object.keys(after).flatMap((field) => {
    const [old, now] = [before[field] ?? '', after[field] ?? '']
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

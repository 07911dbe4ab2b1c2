import type { CodeField, CodeVersion } from '#core/contract/codebook.ts'
import type { CodingId } from '#core/contract/ids.ts'

/** The fields by which a coder decides. */
const MEANING: ReadonlySet<CodeField> = new Set(['definition', 'include', 'exclude', 'example'])

/** Codings made before the meaning of the code last changed. Versions are newest first; undone ones do not count. */
export function earlierCodings(versions: readonly CodeVersion[]): readonly CodingId[] {
  const standing = versions.filter(({ state }) => state !== 'undone')
  const last = standing.findIndex(({ changes }) => changes.some(({ field }) => MEANING.has(field)))
  return last < 0 ? [] : standing.slice(last + 1).flatMap(({ codings }) => codings)
}

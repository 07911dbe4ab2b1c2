import type { CodebookRow } from '#core/contract/codebook.ts'
import { foldLabel } from '#core/text/fold-label.ts'

/** Codes whose name or rules have all the words, with the codes above them, so that each is seen where it stands; null for no words. */
export function findCodes(codes: readonly CodebookRow[], typed: string): ReadonlySet<string> | null {
  const words = foldLabel(typed).split(' ').filter(Boolean)
  if (words.length === 0) return null
  const byId = new Map(codes.map((code) => [code.id, code]))
  const found = new Set<string>()
  for (const code of codes) {
    const text = foldLabel([code.name, code.definition, code.include, code.exclude, code.example].join('\n'))
    if (!words.every((word) => text.includes(word))) continue
    for (let at: CodebookRow | undefined = code; at && !found.has(at.id); ) {
      found.add(at.id)
      at = at.parentId === null ? undefined : byId.get(at.parentId)
    }
  }
  return found
}
